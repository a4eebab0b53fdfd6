"""The official Python library against the emulator. Each function is one check.

Run by run.mjs, which starts the emulator and sets OPENAI_BASE_URL.
"""

import json
import os
import sys
import traceback
import urllib.request

import openai
from openai import OpenAI
from pydantic import BaseModel

BASE_URL = os.environ["OPENAI_BASE_URL"]
CONTROL_URL = BASE_URL.removesuffix("/v1") + "/_emulator/"
MESSAGES = [{"role": "user", "content": "Where is Bergen?"}]

client = OpenAI(api_key="any")


class City(BaseModel):
    name: str
    population: int


def control(operation, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(CONTROL_URL + operation, data, headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def raised(kind, run):
    try:
        run()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")


def finished(read, job):
    while job.status in ("queued", "in_progress", "validating", "validating_files", "finalizing", "running"):
        job = read(job.id)
    return job


def chat():
    control("script", {"answers": {"text": "In Norway."}})
    completion = client.chat.completions.create(model="gpt-4o", messages=MESSAGES)
    assert completion.choices[0].message.content == "In Norway."


def streamed_chat():
    control("script", {"answers": {"text": ["In ", "Norway."]}})
    options = {"include_usage": True}
    chunks = list(
        client.chat.completions.create(
            model="gpt-4o", messages=MESSAGES, stream=True, stream_options=options
        )
    )
    parts = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(parts) == "In Norway."
    assert chunks[-1].usage.total_tokens > 0


def parsed_chat():
    completions = client.chat.completions
    parsed = completions.parse(model="gpt-4o", messages=MESSAGES, response_format=City)
    assert isinstance(parsed.choices[0].message.parsed, City)
    with completions.stream(model="gpt-4o", messages=MESSAGES, response_format=City) as stream:
        for _ in stream:
            pass
        final = stream.get_final_completion()
    assert isinstance(final.choices[0].message.parsed, City)


def tools_of_chat():
    tool = openai.pydantic_function_tool(City)
    completion = client.chat.completions.parse(model="gpt-4o", messages=MESSAGES, tools=[tool])
    [call] = completion.choices[0].message.tool_calls
    assert isinstance(call.function.parsed_arguments, City)


def stored_chat():
    completions = client.chat.completions
    made = completions.create(
        model="gpt-4o", messages=MESSAGES, store=True, metadata={"team": "maps"}
    )
    assert completions.retrieve(made.id).id == made.id
    assert len(list(completions.messages.list(made.id))) == 1
    assert completions.delete(made.id).deleted


def responses():
    first = client.responses.create(model="gpt-5", input="Where is Bergen?")
    assert "Bergen" in first.output_text
    second = client.responses.create(
        model="gpt-5", input="And Oslo?", previous_response_id=first.id
    )
    assert client.responses.retrieve(second.id).output_text == second.output_text
    assert len(list(client.responses.input_items.list(second.id))) > 0
    client.responses.delete(second.id)
    raised(openai.NotFoundError, lambda: client.responses.retrieve(second.id))


def streamed_responses():
    with client.responses.stream(model="gpt-5", input="Where is Bergen?") as stream:
        types = [event.type for event in stream]
        final = stream.get_final_response()
    assert "response.output_text.delta" in types and types[-1] == "response.completed"
    assert "Bergen" in final.output_text


def parsed_responses():
    parsed = client.responses.parse(model="gpt-5", input="Bergen", text_format=City)
    assert isinstance(parsed.output_parsed, City)


def background_responses():
    made = client.responses.create(model="gpt-5", input="Hi", background=True)
    assert finished(client.responses.retrieve, made).status == "completed"


def conversations():
    item = {"type": "message", "role": "user", "content": "Hi"}
    made = client.conversations.create(items=[item])
    assert len(list(client.conversations.items.list(made.id))) == 1


def embeddings():
    made = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert [len(each.embedding) for each in made.data] == [1536, 1536]


def models():
    assert any(model.id == "gpt-4o" for model in client.models.list())


def files_and_stores():
    content = b"The tower is in Paris."
    sent = client.files.create(file=("notes.txt", content), purpose="vision")
    assert client.files.content(sent.id).read() == content
    file = client.files.create(file=("notes.txt", content), purpose="assistants")
    store = client.vector_stores.create(name="Notes")
    client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id)
    found = client.vector_stores.search(store.id, query="tower")
    assert "Paris" in found.data[0].content[0].text
    assert client.files.delete(file.id).deleted


def uploads():
    made = client.uploads.upload_file_chunked(
        file=b"x" * 3000,
        filename="a.txt",
        bytes=3000,
        mime_type="text/plain",
        purpose="assistants",
        part_size=1000,
    )
    assert made.status == "completed" and made.file.bytes == 3000


def batches():
    url = "/v1/chat/completions"
    body = {"model": "gpt-4o", "messages": MESSAGES}
    line = json.dumps({"custom_id": "1", "method": "POST", "url": url, "body": body})
    file = client.files.create(file=("batch.jsonl", line.encode()), purpose="batch")
    made = client.batches.create(
        input_file_id=file.id, endpoint=url, completion_window="24h"
    )
    batch = finished(client.batches.retrieve, made)
    output = json.loads(client.files.content(batch.output_file_id).text)
    assert output["response"]["status_code"] == 200


def fine_tuning():
    answer = {"role": "assistant", "content": "In Norway."}
    lines = [json.dumps({"messages": [*MESSAGES, answer]})] * 10
    file = client.files.create(file=("lines.jsonl", "\n".join(lines).encode()), purpose="fine-tune")
    jobs = client.fine_tuning.jobs
    made = jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id)
    assert finished(jobs.retrieve, made).status == "succeeded"
    assert len(list(jobs.list_events(made.id))) > 0


def evals():
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    criterion = {
        "type": "string_check",
        "name": "is x",
        "input": "{{item.a}}",
        "operation": "eq",
        "reference": "x",
    }
    made = client.evals.create(
        data_source_config={"type": "custom", "item_schema": schema},
        testing_criteria=[criterion],
    )
    content = [{"item": {"a": "x"}}, {"item": {"a": "y"}}]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    started = client.evals.runs.create(made.id, data_source=source)
    run = finished(lambda id: client.evals.runs.retrieve(id, eval_id=made.id), started)
    assert (run.result_counts.passed, run.result_counts.failed) == (1, 1)


def images():
    assert client.images.generate(model="gpt-image-1", prompt="A fjord").data[0].b64_json


def audio():
    speech = client.audio.speech.create(
        model="gpt-4o-mini-tts", voice="alloy", input="Hi", response_format="wav"
    ).read()
    assert speech[:4] == b"RIFF"
    spoken = client.audio.transcriptions.create(
        model="whisper-1",
        file=("a.wav", speech),
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    assert spoken.text and spoken.words


def moderations():
    made = client.moderations.create(model="omni-moderation-latest", input="Hi")
    assert made.results[0].flagged is False


def videos():
    made = client.videos.create_and_poll(model="sora-2", prompt="A fjord", poll_interval_ms=1)
    assert made.status == "completed" and client.videos.download_content(made.id).read()


def containers():
    made = client.containers.create(name="Scratch")
    file = client.containers.files.create(made.id, file=("a.txt", b"hi"))
    content = client.containers.files.content.retrieve(file.id, container_id=made.id)
    assert content.read() == b"hi"


def assistants():
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = client.beta.threads.create(messages=MESSAGES)
    run = client.beta.threads.runs.create_and_poll(
        thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=1
    )
    assert run.status == "completed"
    assert list(client.beta.threads.messages.list(thread.id))[0].role == "assistant"


def chatkit():
    session = client.beta.chatkit.sessions.create(user="ada", workflow={"id": "wf_1"})
    [thread] = list(client.beta.chatkit.threads.list(user="ada"))
    types = {item.type for item in client.beta.chatkit.threads.list_items(thread.id)}
    assert types == {"chatkit.user_message", "chatkit.assistant_message"}
    assert client.beta.chatkit.sessions.cancel(session.id).status == "cancelled"
    assert client.beta.chatkit.threads.delete(thread.id).deleted


def headers():
    answer = client.models.with_raw_response.list()
    assert answer.headers["x-request-id"].startswith("req_")
    assert int(answer.headers["x-ratelimit-limit-requests"]) > 0


def errors():
    create = client.chat.completions.create
    unknown = raised(openai.NotFoundError, lambda: create(model="none", messages=MESSAGES))
    assert unknown.code == "model_not_found"
    wrong = raised(
        openai.BadRequestError,
        lambda: create(model="gpt-4o", messages=MESSAGES, temperature=3),
    )
    assert wrong.param == "temperature"
    other = OpenAI(api_key="other")
    assert raised(openai.AuthenticationError, other.models.list).code == "invalid_api_key"


def retries():
    control("reset", {})
    refused = {"kind": "status", "status": 429, "retryAfterMs": 10}
    control("fault", {"fault": refused, "match": {"times": 2}})
    create = client.chat.completions.create
    create(model="gpt-4o", messages=MESSAGES)
    assert [request["status"] for request in control("requests")] == [429, 429, 200]
    control("fault", {"fault": {"kind": "reset", "stage": "before-headers"}})
    create(model="gpt-4o", messages=MESSAGES)
    control("fault", {"fault": refused, "match": {"times": 3}})
    last = raised(openai.RateLimitError, lambda: create(model="gpt-4o", messages=MESSAGES))
    assert last.code == "rate_limit_exceeded"


def broken_streams():
    control("fault", {"fault": {"kind": "stream-error", "afterEvents": 2}})
    stream = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True)
    assert "server had an error" in raised(openai.APIError, lambda: list(stream)).message


CHECKS = [
    *(chat, streamed_chat, parsed_chat, tools_of_chat, stored_chat),
    *(responses, streamed_responses, parsed_responses, background_responses, conversations),
    *(embeddings, models, files_and_stores, uploads, batches, fine_tuning, evals),
    *(images, audio, moderations, videos, containers, assistants, chatkit),
    *(headers, errors, retries, broken_streams),
]

failed = 0
for check in CHECKS:
    try:
        check()
        print(f"ok      {check.__name__}")
    except Exception:
        failed += 1
        print(f"FAILED  {check.__name__}\n{traceback.format_exc()}")
print(f"openai {openai.__version__} for Python: {len(CHECKS) - failed} of {len(CHECKS)} checks")
sys.exit(1 if failed else 0)
