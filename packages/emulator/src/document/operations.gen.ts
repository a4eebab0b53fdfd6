// Extracted from the OpenAPI document with SHA-256 3db7cb3e9da0461a…; do not edit.
// Regenerate: node packages/emulator/tools/extract-document.mjs

/** Each operation as JSON, by method and path. @internal */
export const operations: Readonly<Record<string, string>> = {
  'GET /assistants':
    '{"id":"listAssistants","method":"GET","path":"/assistants","status":200,"response":{"application/json":{"$ref":"ListAssistantsResponse"}}}',
  'POST /assistants':
    '{"id":"createAssistant","method":"POST","path":"/assistants","request":{"application/json":{"$ref":"CreateAssistantRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"AssistantObject"}}}',
  'GET /assistants/{assistant_id}':
    '{"id":"getAssistant","method":"GET","path":"/assistants/{assistant_id}","status":200,"response":{"application/json":{"$ref":"AssistantObject"}}}',
  'POST /assistants/{assistant_id}':
    '{"id":"modifyAssistant","method":"POST","path":"/assistants/{assistant_id}","request":{"application/json":{"$ref":"ModifyAssistantRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"AssistantObject"}}}',
  'DELETE /assistants/{assistant_id}':
    '{"id":"deleteAssistant","method":"DELETE","path":"/assistants/{assistant_id}","status":200,"response":{"application/json":{"$ref":"DeleteAssistantResponse"}}}',
  'POST /audio/speech':
    '{"id":"createSpeech","method":"POST","path":"/audio/speech","request":{"application/json":{"$ref":"CreateSpeechRequest"}},"requestRequired":true,"status":200,"response":{"application/octet-stream":{"type":"string","format":"binary"},"text/event-stream":{"$ref":"CreateSpeechResponseStreamEvent"}}}',
  'POST /audio/transcriptions':
    '{"id":"createTranscription","method":"POST","path":"/audio/transcriptions","request":{"multipart/form-data":{"$ref":"CreateTranscriptionRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"oneOf":[{"$ref":"CreateTranscriptionResponseJson"},{"$ref":"CreateTranscriptionResponseDiarizedJson"},{"$ref":"CreateTranscriptionResponseVerboseJson"}]},"text/event-stream":{"$ref":"CreateTranscriptionResponseStreamEvent"}}}',
  'POST /audio/translations':
    '{"id":"createTranslation","method":"POST","path":"/audio/translations","request":{"multipart/form-data":{"$ref":"CreateTranslationRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"oneOf":[{"$ref":"CreateTranslationResponseJson"},{"$ref":"CreateTranslationResponseVerboseJson"}]}}}',
  'GET /audio/voice_consents':
    '{"id":"listVoiceConsents","method":"GET","path":"/audio/voice_consents","status":200,"response":{"application/json":{"$ref":"VoiceConsentListResource"}}}',
  'POST /audio/voice_consents':
    '{"id":"createVoiceConsent","method":"POST","path":"/audio/voice_consents","request":{"multipart/form-data":{"$ref":"CreateVoiceConsentRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VoiceConsentResource"}}}',
  'GET /audio/voice_consents/{consent_id}':
    '{"id":"getVoiceConsent","method":"GET","path":"/audio/voice_consents/{consent_id}","status":200,"response":{"application/json":{"$ref":"VoiceConsentResource"}}}',
  'POST /audio/voice_consents/{consent_id}':
    '{"id":"updateVoiceConsent","method":"POST","path":"/audio/voice_consents/{consent_id}","request":{"application/json":{"$ref":"UpdateVoiceConsentRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VoiceConsentResource"}}}',
  'DELETE /audio/voice_consents/{consent_id}':
    '{"id":"deleteVoiceConsent","method":"DELETE","path":"/audio/voice_consents/{consent_id}","status":200,"response":{"application/json":{"$ref":"VoiceConsentDeletedResource"}}}',
  'POST /audio/voices':
    '{"id":"createVoice","method":"POST","path":"/audio/voices","request":{"multipart/form-data":{"$ref":"CreateVoiceRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VoiceResource"}}}',
  'GET /batches':
    '{"id":"listBatches","method":"GET","path":"/batches","status":200,"response":{"application/json":{"$ref":"ListBatchesResponse"}}}',
  'POST /batches':
    '{"id":"createBatch","method":"POST","path":"/batches","request":{"application/json":{"$ref":"CreateBatchRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Batch"}}}',
  'GET /batches/{batch_id}':
    '{"id":"retrieveBatch","method":"GET","path":"/batches/{batch_id}","status":200,"response":{"application/json":{"$ref":"Batch"}}}',
  'POST /batches/{batch_id}/cancel':
    '{"id":"cancelBatch","method":"POST","path":"/batches/{batch_id}/cancel","status":200,"response":{"application/json":{"$ref":"Batch"}}}',
  'GET /chat/completions':
    '{"id":"listChatCompletions","method":"GET","path":"/chat/completions","status":200,"response":{"application/json":{"$ref":"ChatCompletionList"}}}',
  'POST /chat/completions':
    '{"id":"createChatCompletion","method":"POST","path":"/chat/completions","request":{"application/json":{"$ref":"CreateChatCompletionRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"CreateChatCompletionResponse"},"text/event-stream":{"$ref":"CreateChatCompletionStreamResponse"}}}',
  'GET /chat/completions/{completion_id}':
    '{"id":"getChatCompletion","method":"GET","path":"/chat/completions/{completion_id}","status":200,"response":{"application/json":{"$ref":"CreateChatCompletionResponse"}}}',
  'POST /chat/completions/{completion_id}':
    '{"id":"updateChatCompletion","method":"POST","path":"/chat/completions/{completion_id}","request":{"application/json":{"type":"object","required":["metadata"],"properties":{"metadata":{"$ref":"Metadata"}}}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"CreateChatCompletionResponse"}}}',
  'DELETE /chat/completions/{completion_id}':
    '{"id":"deleteChatCompletion","method":"DELETE","path":"/chat/completions/{completion_id}","status":200,"response":{"application/json":{"$ref":"ChatCompletionDeleted"}}}',
  'GET /chat/completions/{completion_id}/messages':
    '{"id":"getChatCompletionMessages","method":"GET","path":"/chat/completions/{completion_id}/messages","status":200,"response":{"application/json":{"$ref":"ChatCompletionMessageList"}}}',
  'POST /completions':
    '{"id":"createCompletion","method":"POST","path":"/completions","request":{"application/json":{"$ref":"CreateCompletionRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"CreateCompletionResponse"}}}',
  'GET /containers':
    '{"id":"ListContainers","method":"GET","path":"/containers","status":200,"response":{"application/json":{"$ref":"ContainerListResource"}}}',
  'POST /containers':
    '{"id":"CreateContainer","method":"POST","path":"/containers","request":{"application/json":{"$ref":"CreateContainerBody"}},"status":200,"response":{"application/json":{"$ref":"ContainerResource"}}}',
  'GET /containers/{container_id}':
    '{"id":"RetrieveContainer","method":"GET","path":"/containers/{container_id}","status":200,"response":{"application/json":{"$ref":"ContainerResource"}}}',
  'DELETE /containers/{container_id}':
    '{"id":"DeleteContainer","method":"DELETE","path":"/containers/{container_id}","status":200,"response":{}}',
  'GET /containers/{container_id}/files':
    '{"id":"ListContainerFiles","method":"GET","path":"/containers/{container_id}/files","status":200,"response":{"application/json":{"$ref":"ContainerFileListResource"}}}',
  'POST /containers/{container_id}/files':
    '{"id":"CreateContainerFile","method":"POST","path":"/containers/{container_id}/files","request":{"application/json":{"$ref":"CreateContainerFileBody"},"multipart/form-data":{"$ref":"CreateContainerFileBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ContainerFileResource"}}}',
  'GET /containers/{container_id}/files/{file_id}':
    '{"id":"RetrieveContainerFile","method":"GET","path":"/containers/{container_id}/files/{file_id}","status":200,"response":{"application/json":{"$ref":"ContainerFileResource"}}}',
  'DELETE /containers/{container_id}/files/{file_id}':
    '{"id":"DeleteContainerFile","method":"DELETE","path":"/containers/{container_id}/files/{file_id}","status":200,"response":{}}',
  'GET /containers/{container_id}/files/{file_id}/content':
    '{"id":"RetrieveContainerFileContent","method":"GET","path":"/containers/{container_id}/files/{file_id}/content","status":200,"response":{}}',
  'GET /conversations/{conversation_id}/items':
    '{"id":"listConversationItems","method":"GET","path":"/conversations/{conversation_id}/items","status":200,"response":{"application/json":{"$ref":"ConversationItemList"}}}',
  'POST /conversations/{conversation_id}/items':
    '{"id":"createConversationItems","method":"POST","path":"/conversations/{conversation_id}/items","request":{"application/json":{"properties":{"items":{"type":"array","items":{"$ref":"InputItem"},"maxItems":20}},"required":["items"]}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ConversationItemList"}}}',
  'GET /conversations/{conversation_id}/items/{item_id}':
    '{"id":"getConversationItem","method":"GET","path":"/conversations/{conversation_id}/items/{item_id}","status":200,"response":{"application/json":{"$ref":"ConversationItem"}}}',
  'DELETE /conversations/{conversation_id}/items/{item_id}':
    '{"id":"deleteConversationItem","method":"DELETE","path":"/conversations/{conversation_id}/items/{item_id}","status":200,"response":{"application/json":{"$ref":"ConversationResource"}}}',
  'POST /embeddings':
    '{"id":"createEmbedding","method":"POST","path":"/embeddings","request":{"application/json":{"$ref":"CreateEmbeddingRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"CreateEmbeddingResponse"}}}',
  'GET /evals':
    '{"id":"listEvals","method":"GET","path":"/evals","status":200,"response":{"application/json":{"$ref":"EvalList"}}}',
  'POST /evals':
    '{"id":"createEval","method":"POST","path":"/evals","request":{"application/json":{"$ref":"CreateEvalRequest"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"Eval"}}}',
  'GET /evals/{eval_id}':
    '{"id":"getEval","method":"GET","path":"/evals/{eval_id}","status":200,"response":{"application/json":{"$ref":"Eval"}}}',
  'POST /evals/{eval_id}':
    '{"id":"updateEval","method":"POST","path":"/evals/{eval_id}","request":{"application/json":{"type":"object","properties":{"name":{"type":"string"},"metadata":{"$ref":"Metadata"}}}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Eval"}}}',
  'DELETE /evals/{eval_id}':
    '{"id":"deleteEval","method":"DELETE","path":"/evals/{eval_id}","status":200,"response":{"application/json":{"type":"object","properties":{"object":{"type":"string"},"deleted":{"type":"boolean"},"eval_id":{"type":"string"}},"required":["object","deleted","eval_id"]}}}',
  'GET /evals/{eval_id}/runs':
    '{"id":"getEvalRuns","method":"GET","path":"/evals/{eval_id}/runs","status":200,"response":{"application/json":{"$ref":"EvalRunList"}}}',
  'POST /evals/{eval_id}/runs':
    '{"id":"createEvalRun","method":"POST","path":"/evals/{eval_id}/runs","request":{"application/json":{"$ref":"CreateEvalRunRequest"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"EvalRun"}}}',
  'GET /evals/{eval_id}/runs/{run_id}':
    '{"id":"getEvalRun","method":"GET","path":"/evals/{eval_id}/runs/{run_id}","status":200,"response":{"application/json":{"$ref":"EvalRun"}}}',
  'POST /evals/{eval_id}/runs/{run_id}':
    '{"id":"cancelEvalRun","method":"POST","path":"/evals/{eval_id}/runs/{run_id}","status":200,"response":{"application/json":{"$ref":"EvalRun"}}}',
  'DELETE /evals/{eval_id}/runs/{run_id}':
    '{"id":"deleteEvalRun","method":"DELETE","path":"/evals/{eval_id}/runs/{run_id}","status":200,"response":{"application/json":{"type":"object","properties":{"object":{"type":"string"},"deleted":{"type":"boolean"},"run_id":{"type":"string"}}}}}',
  'GET /evals/{eval_id}/runs/{run_id}/output_items':
    '{"id":"getEvalRunOutputItems","method":"GET","path":"/evals/{eval_id}/runs/{run_id}/output_items","status":200,"response":{"application/json":{"$ref":"EvalRunOutputItemList"}}}',
  'GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}':
    '{"id":"getEvalRunOutputItem","method":"GET","path":"/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}","status":200,"response":{"application/json":{"$ref":"EvalRunOutputItem"}}}',
  'GET /files':
    '{"id":"listFiles","method":"GET","path":"/files","status":200,"response":{"application/json":{"$ref":"ListFilesResponse"}}}',
  'POST /files':
    '{"id":"createFile","method":"POST","path":"/files","request":{"multipart/form-data":{"$ref":"CreateFileRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OpenAIFile"}}}',
  'GET /files/{file_id}':
    '{"id":"retrieveFile","method":"GET","path":"/files/{file_id}","status":200,"response":{"application/json":{"$ref":"OpenAIFile"}}}',
  'DELETE /files/{file_id}':
    '{"id":"deleteFile","method":"DELETE","path":"/files/{file_id}","status":200,"response":{"application/json":{"$ref":"DeleteFileResponse"}}}',
  'GET /files/{file_id}/content':
    '{"id":"downloadFile","method":"GET","path":"/files/{file_id}/content","status":200,"response":{"application/json":{"type":"string"}}}',
  'POST /fine_tuning/alpha/graders/run':
    '{"id":"runGrader","method":"POST","path":"/fine_tuning/alpha/graders/run","request":{"application/json":{"$ref":"RunGraderRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RunGraderResponse"}}}',
  'POST /fine_tuning/alpha/graders/validate':
    '{"id":"validateGrader","method":"POST","path":"/fine_tuning/alpha/graders/validate","request":{"application/json":{"$ref":"ValidateGraderRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ValidateGraderResponse"}}}',
  'GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions':
    '{"id":"listFineTuningCheckpointPermissions","method":"GET","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions","status":200,"response":{"application/json":{"$ref":"ListFineTuningCheckpointPermissionResponse"}}}',
  'POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions':
    '{"id":"createFineTuningCheckpointPermission","method":"POST","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions","request":{"application/json":{"$ref":"CreateFineTuningCheckpointPermissionRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ListFineTuningCheckpointPermissionResponse"}}}',
  'DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}':
    '{"id":"deleteFineTuningCheckpointPermission","method":"DELETE","path":"/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}","status":200,"response":{"application/json":{"$ref":"DeleteFineTuningCheckpointPermissionResponse"}}}',
  'GET /fine_tuning/jobs':
    '{"id":"listPaginatedFineTuningJobs","method":"GET","path":"/fine_tuning/jobs","status":200,"response":{"application/json":{"$ref":"ListPaginatedFineTuningJobsResponse"}}}',
  'POST /fine_tuning/jobs':
    '{"id":"createFineTuningJob","method":"POST","path":"/fine_tuning/jobs","request":{"application/json":{"$ref":"CreateFineTuningJobRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"FineTuningJob"}}}',
  'GET /fine_tuning/jobs/{fine_tuning_job_id}':
    '{"id":"retrieveFineTuningJob","method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}","status":200,"response":{"application/json":{"$ref":"FineTuningJob"}}}',
  'POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel':
    '{"id":"cancelFineTuningJob","method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/cancel","status":200,"response":{"application/json":{"$ref":"FineTuningJob"}}}',
  'GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints':
    '{"id":"listFineTuningJobCheckpoints","method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints","status":200,"response":{"application/json":{"$ref":"ListFineTuningJobCheckpointsResponse"}}}',
  'GET /fine_tuning/jobs/{fine_tuning_job_id}/events':
    '{"id":"listFineTuningEvents","method":"GET","path":"/fine_tuning/jobs/{fine_tuning_job_id}/events","status":200,"response":{"application/json":{"$ref":"ListFineTuningJobEventsResponse"}}}',
  'POST /fine_tuning/jobs/{fine_tuning_job_id}/pause':
    '{"id":"pauseFineTuningJob","method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/pause","status":200,"response":{"application/json":{"$ref":"FineTuningJob"}}}',
  'POST /fine_tuning/jobs/{fine_tuning_job_id}/resume':
    '{"id":"resumeFineTuningJob","method":"POST","path":"/fine_tuning/jobs/{fine_tuning_job_id}/resume","status":200,"response":{"application/json":{"$ref":"FineTuningJob"}}}',
  'POST /images/edits':
    '{"id":"createImageEdit","method":"POST","path":"/images/edits","request":{"multipart/form-data":{"$ref":"CreateImageEditRequest"},"application/json":{"$ref":"EditImageBodyJsonParam"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ImagesResponse"},"text/event-stream":{"$ref":"ImageEditStreamEvent"}}}',
  'POST /images/generations':
    '{"id":"createImage","method":"POST","path":"/images/generations","request":{"application/json":{"$ref":"CreateImageRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ImagesResponse"},"text/event-stream":{"$ref":"ImageGenStreamEvent"}}}',
  'POST /images/variations':
    '{"id":"createImageVariation","method":"POST","path":"/images/variations","request":{"multipart/form-data":{"$ref":"CreateImageVariationRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ImagesResponse"}}}',
  'GET /models':
    '{"id":"listModels","method":"GET","path":"/models","status":200,"response":{"application/json":{"$ref":"ListModelsResponse"}}}',
  'GET /models/{model}':
    '{"id":"retrieveModel","method":"GET","path":"/models/{model}","status":200,"response":{"application/json":{"$ref":"Model"}}}',
  'DELETE /models/{model}':
    '{"id":"deleteModel","method":"DELETE","path":"/models/{model}","status":200,"response":{"application/json":{"$ref":"DeleteModelResponse"}}}',
  'POST /moderations':
    '{"id":"createModeration","method":"POST","path":"/moderations","request":{"application/json":{"$ref":"CreateModerationRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"CreateModerationResponse"}}}',
  'GET /organization/admin_api_keys':
    '{"id":"admin-api-keys-list","method":"GET","path":"/organization/admin_api_keys","status":200,"response":{"application/json":{"$ref":"ApiKeyList"}}}',
  'POST /organization/admin_api_keys':
    '{"id":"admin-api-keys-create","method":"POST","path":"/organization/admin_api_keys","request":{"application/json":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"expires_in_seconds":{"type":"integer","minimum":1,"maximum":31536000}}}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"AdminApiKeyCreateResponse"}}}',
  'GET /organization/admin_api_keys/{key_id}':
    '{"id":"admin-api-keys-get","method":"GET","path":"/organization/admin_api_keys/{key_id}","status":200,"response":{"application/json":{"$ref":"AdminApiKey"}}}',
  'DELETE /organization/admin_api_keys/{key_id}':
    '{"id":"admin-api-keys-delete","method":"DELETE","path":"/organization/admin_api_keys/{key_id}","status":200,"response":{"application/json":{"type":"object","properties":{"id":{"type":"string"},"object":{"type":"string","enum":["organization.admin_api_key.deleted"]},"deleted":{"type":"boolean"}},"required":["id","object","deleted"]}}}',
  'GET /organization/audit_logs':
    '{"id":"list-audit-logs","method":"GET","path":"/organization/audit_logs","status":200,"response":{"application/json":{"$ref":"ListAuditLogsResponse"}}}',
  'GET /organization/certificates':
    '{"id":"listOrganizationCertificates","method":"GET","path":"/organization/certificates","status":200,"response":{"application/json":{"$ref":"ListCertificatesResponse"}}}',
  'POST /organization/certificates':
    '{"id":"uploadCertificate","method":"POST","path":"/organization/certificates","request":{"application/json":{"$ref":"UploadCertificateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Certificate"}}}',
  'POST /organization/certificates/activate':
    '{"id":"activateOrganizationCertificates","method":"POST","path":"/organization/certificates/activate","request":{"application/json":{"$ref":"ToggleCertificatesRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationCertificateActivationResponse"}}}',
  'POST /organization/certificates/deactivate':
    '{"id":"deactivateOrganizationCertificates","method":"POST","path":"/organization/certificates/deactivate","request":{"application/json":{"$ref":"ToggleCertificatesRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationCertificateDeactivationResponse"}}}',
  'GET /organization/certificates/{certificate_id}':
    '{"id":"getCertificate","method":"GET","path":"/organization/certificates/{certificate_id}","status":200,"response":{"application/json":{"$ref":"Certificate"}}}',
  'POST /organization/certificates/{certificate_id}':
    '{"id":"modifyCertificate","method":"POST","path":"/organization/certificates/{certificate_id}","request":{"application/json":{"$ref":"ModifyCertificateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Certificate"}}}',
  'DELETE /organization/certificates/{certificate_id}':
    '{"id":"deleteCertificate","method":"DELETE","path":"/organization/certificates/{certificate_id}","status":200,"response":{"application/json":{"$ref":"DeleteCertificateResponse"}}}',
  'GET /organization/costs':
    '{"id":"usage-costs","method":"GET","path":"/organization/costs","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/data_retention':
    '{"id":"retrieve-organization-data-retention","method":"GET","path":"/organization/data_retention","status":200,"response":{"application/json":{"$ref":"OrganizationDataRetention"}}}',
  'POST /organization/data_retention':
    '{"id":"update-organization-data-retention","method":"POST","path":"/organization/data_retention","request":{"application/json":{"$ref":"UpdateOrganizationDataRetentionBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationDataRetention"}}}',
  'GET /organization/groups':
    '{"id":"list-groups","method":"GET","path":"/organization/groups","status":200,"response":{"application/json":{"$ref":"GroupListResource"}}}',
  'POST /organization/groups':
    '{"id":"create-group","method":"POST","path":"/organization/groups","request":{"application/json":{"$ref":"CreateGroupBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"GroupResponse"}}}',
  'GET /organization/groups/{group_id}':
    '{"id":"retrieve-group","method":"GET","path":"/organization/groups/{group_id}","status":200,"response":{"application/json":{"$ref":"GroupResponse"}}}',
  'POST /organization/groups/{group_id}':
    '{"id":"update-group","method":"POST","path":"/organization/groups/{group_id}","request":{"application/json":{"$ref":"UpdateGroupBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"GroupResourceWithSuccess"}}}',
  'DELETE /organization/groups/{group_id}':
    '{"id":"delete-group","method":"DELETE","path":"/organization/groups/{group_id}","status":200,"response":{"application/json":{"$ref":"GroupDeletedResource"}}}',
  'GET /organization/groups/{group_id}/roles':
    '{"id":"list-group-role-assignments","method":"GET","path":"/organization/groups/{group_id}/roles","status":200,"response":{"application/json":{"$ref":"RoleListResource"}}}',
  'POST /organization/groups/{group_id}/roles':
    '{"id":"assign-group-role","method":"POST","path":"/organization/groups/{group_id}/roles","request":{"application/json":{"$ref":"PublicAssignOrganizationGroupRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"GroupRoleAssignment"}}}',
  'GET /organization/groups/{group_id}/roles/{role_id}':
    '{"id":"retrieve-group-role","method":"GET","path":"/organization/groups/{group_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"AssignedRoleDetails"}}}',
  'DELETE /organization/groups/{group_id}/roles/{role_id}':
    '{"id":"unassign-group-role","method":"DELETE","path":"/organization/groups/{group_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"DeletedRoleAssignmentResource"}}}',
  'GET /organization/groups/{group_id}/users':
    '{"id":"list-group-users","method":"GET","path":"/organization/groups/{group_id}/users","status":200,"response":{"application/json":{"$ref":"UserListResource"}}}',
  'POST /organization/groups/{group_id}/users':
    '{"id":"add-group-user","method":"POST","path":"/organization/groups/{group_id}/users","request":{"application/json":{"$ref":"CreateGroupUserBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"GroupUserAssignment"}}}',
  'GET /organization/groups/{group_id}/users/{user_id}':
    '{"id":"retrieve-group-user","method":"GET","path":"/organization/groups/{group_id}/users/{user_id}","status":200,"response":{"application/json":{"$ref":"GroupMemberUser"}}}',
  'DELETE /organization/groups/{group_id}/users/{user_id}':
    '{"id":"remove-group-user","method":"DELETE","path":"/organization/groups/{group_id}/users/{user_id}","status":200,"response":{"application/json":{"$ref":"GroupUserDeletedResource"}}}',
  'GET /organization/invites':
    '{"id":"list-invites","method":"GET","path":"/organization/invites","status":200,"response":{"application/json":{"$ref":"InviteListResponse"}}}',
  'POST /organization/invites':
    '{"id":"inviteUser","method":"POST","path":"/organization/invites","request":{"application/json":{"$ref":"InviteRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Invite"}}}',
  'GET /organization/invites/{invite_id}':
    '{"id":"retrieve-invite","method":"GET","path":"/organization/invites/{invite_id}","status":200,"response":{"application/json":{"$ref":"Invite"}}}',
  'DELETE /organization/invites/{invite_id}':
    '{"id":"delete-invite","method":"DELETE","path":"/organization/invites/{invite_id}","status":200,"response":{"application/json":{"$ref":"InviteDeleteResponse"}}}',
  'GET /organization/projects':
    '{"id":"list-projects","method":"GET","path":"/organization/projects","status":200,"response":{"application/json":{"$ref":"ProjectListResponse"}}}',
  'POST /organization/projects':
    '{"id":"create-project","method":"POST","path":"/organization/projects","request":{"application/json":{"$ref":"ProjectCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Project"}}}',
  'GET /organization/projects/{project_id}':
    '{"id":"retrieve-project","method":"GET","path":"/organization/projects/{project_id}","status":200,"response":{"application/json":{"$ref":"Project"}}}',
  'POST /organization/projects/{project_id}':
    '{"id":"modify-project","method":"POST","path":"/organization/projects/{project_id}","request":{"application/json":{"$ref":"ProjectUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Project"}}}',
  'GET /organization/projects/{project_id}/api_keys':
    '{"id":"list-project-api-keys","method":"GET","path":"/organization/projects/{project_id}/api_keys","status":200,"response":{"application/json":{"$ref":"ProjectApiKeyListResponse"}}}',
  'GET /organization/projects/{project_id}/api_keys/{api_key_id}':
    '{"id":"retrieve-project-api-key","method":"GET","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","status":200,"response":{"application/json":{"$ref":"ProjectApiKey"}}}',
  'POST /organization/projects/{project_id}/api_keys/{api_key_id}':
    '{"id":"updateProjectApiKey","method":"POST","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","request":{"application/json":{"$ref":"UpdateProjectApiKeyBody"}},"status":200,"response":{"application/json":{"$ref":"ProjectApiKey"}}}',
  'DELETE /organization/projects/{project_id}/api_keys/{api_key_id}':
    '{"id":"delete-project-api-key","method":"DELETE","path":"/organization/projects/{project_id}/api_keys/{api_key_id}","status":200,"response":{"application/json":{"$ref":"ProjectApiKeyDeleteResponse"}}}',
  'POST /organization/projects/{project_id}/archive':
    '{"id":"archive-project","method":"POST","path":"/organization/projects/{project_id}/archive","status":200,"response":{"application/json":{"$ref":"Project"}}}',
  'GET /organization/projects/{project_id}/certificates':
    '{"id":"listProjectCertificates","method":"GET","path":"/organization/projects/{project_id}/certificates","status":200,"response":{"application/json":{"$ref":"ListProjectCertificatesResponse"}}}',
  'POST /organization/projects/{project_id}/certificates/activate':
    '{"id":"activateProjectCertificates","method":"POST","path":"/organization/projects/{project_id}/certificates/activate","request":{"application/json":{"$ref":"ToggleCertificatesRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationProjectCertificateActivationResponse"}}}',
  'POST /organization/projects/{project_id}/certificates/deactivate':
    '{"id":"deactivateProjectCertificates","method":"POST","path":"/organization/projects/{project_id}/certificates/deactivate","request":{"application/json":{"$ref":"ToggleCertificatesRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationProjectCertificateDeactivationResponse"}}}',
  'GET /organization/projects/{project_id}/data_retention':
    '{"id":"retrieve-project-data-retention","method":"GET","path":"/organization/projects/{project_id}/data_retention","status":200,"response":{"application/json":{"$ref":"ProjectDataRetention"}}}',
  'POST /organization/projects/{project_id}/data_retention':
    '{"id":"update-project-data-retention","method":"POST","path":"/organization/projects/{project_id}/data_retention","request":{"application/json":{"$ref":"UpdateProjectDataRetentionBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectDataRetention"}}}',
  'GET /organization/projects/{project_id}/groups':
    '{"id":"list-project-groups","method":"GET","path":"/organization/projects/{project_id}/groups","status":200,"response":{"application/json":{"$ref":"ProjectGroupListResource"}}}',
  'POST /organization/projects/{project_id}/groups':
    '{"id":"add-project-group","method":"POST","path":"/organization/projects/{project_id}/groups","request":{"application/json":{"$ref":"InviteProjectGroupBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectGroup"}}}',
  'GET /organization/projects/{project_id}/groups/{group_id}':
    '{"id":"retrieve-project-group","method":"GET","path":"/organization/projects/{project_id}/groups/{group_id}","status":200,"response":{"application/json":{"$ref":"ProjectGroup"}}}',
  'DELETE /organization/projects/{project_id}/groups/{group_id}':
    '{"id":"remove-project-group","method":"DELETE","path":"/organization/projects/{project_id}/groups/{group_id}","status":200,"response":{"application/json":{"$ref":"ProjectGroupDeletedResource"}}}',
  'GET /organization/projects/{project_id}/hosted_tool_permissions':
    '{"id":"retrieve-project-hosted-tool-permissions","method":"GET","path":"/organization/projects/{project_id}/hosted_tool_permissions","status":200,"response":{"application/json":{"$ref":"ProjectHostedToolPermissions"}}}',
  'POST /organization/projects/{project_id}/hosted_tool_permissions':
    '{"id":"update-project-hosted-tool-permissions","method":"POST","path":"/organization/projects/{project_id}/hosted_tool_permissions","request":{"application/json":{"$ref":"ProjectHostedToolPermissionsUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectHostedToolPermissions"}}}',
  'GET /organization/projects/{project_id}/model_permissions':
    '{"id":"retrieve-project-model-permissions","method":"GET","path":"/organization/projects/{project_id}/model_permissions","status":200,"response":{"application/json":{"$ref":"ProjectModelPermissions"}}}',
  'POST /organization/projects/{project_id}/model_permissions':
    '{"id":"update-project-model-permissions","method":"POST","path":"/organization/projects/{project_id}/model_permissions","request":{"application/json":{"$ref":"ProjectModelPermissionsUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectModelPermissions"}}}',
  'DELETE /organization/projects/{project_id}/model_permissions':
    '{"id":"delete-project-model-permissions","method":"DELETE","path":"/organization/projects/{project_id}/model_permissions","status":200,"response":{"application/json":{"$ref":"ProjectModelPermissionsDeleteResponse"}}}',
  'GET /organization/projects/{project_id}/rate_limits':
    '{"id":"list-project-rate-limits","method":"GET","path":"/organization/projects/{project_id}/rate_limits","status":200,"response":{"application/json":{"$ref":"ProjectRateLimitListResponse"}}}',
  'POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}':
    '{"id":"update-project-rate-limits","method":"POST","path":"/organization/projects/{project_id}/rate_limits/{rate_limit_id}","request":{"application/json":{"$ref":"ProjectRateLimitUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectRateLimit"}}}',
  'GET /organization/projects/{project_id}/service_accounts':
    '{"id":"list-project-service-accounts","method":"GET","path":"/organization/projects/{project_id}/service_accounts","status":200,"response":{"application/json":{"$ref":"ProjectServiceAccountListResponse"}}}',
  'POST /organization/projects/{project_id}/service_accounts':
    '{"id":"create-project-service-account","method":"POST","path":"/organization/projects/{project_id}/service_accounts","request":{"application/json":{"$ref":"ProjectServiceAccountCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectServiceAccountCreateResponse"}}}',
  'GET /organization/projects/{project_id}/service_accounts/{service_account_id}':
    '{"id":"retrieve-project-service-account","method":"GET","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","status":200,"response":{"application/json":{"$ref":"ProjectServiceAccount"}}}',
  'POST /organization/projects/{project_id}/service_accounts/{service_account_id}':
    '{"id":"update-project-service-account","method":"POST","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","request":{"application/json":{"$ref":"UpdateProjectServiceAccountBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectServiceAccount"}}}',
  'DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}':
    '{"id":"delete-project-service-account","method":"DELETE","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}","status":200,"response":{"application/json":{"$ref":"ProjectServiceAccountDeleteResponse"}}}',
  'GET /organization/projects/{project_id}/spend_alerts':
    '{"id":"list-project-spend-alerts","method":"GET","path":"/organization/projects/{project_id}/spend_alerts","status":200,"response":{"application/json":{"$ref":"ProjectSpendAlertListResource"}}}',
  'POST /organization/projects/{project_id}/spend_alerts':
    '{"id":"create-project-spend-alert","method":"POST","path":"/organization/projects/{project_id}/spend_alerts","request":{"application/json":{"$ref":"CreateSpendAlertBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectSpendAlert"}}}',
  'GET /organization/projects/{project_id}/spend_alerts/{alert_id}':
    '{"id":"retrieve-project-spend-alert","method":"GET","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","status":200,"response":{"application/json":{"$ref":"ProjectSpendAlert"}}}',
  'POST /organization/projects/{project_id}/spend_alerts/{alert_id}':
    '{"id":"update-project-spend-alert","method":"POST","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","request":{"application/json":{"$ref":"CreateSpendAlertBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectSpendAlert"}}}',
  'DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}':
    '{"id":"delete-project-spend-alert","method":"DELETE","path":"/organization/projects/{project_id}/spend_alerts/{alert_id}","status":200,"response":{"application/json":{"$ref":"ProjectSpendAlertDeletedResource"}}}',
  'GET /organization/projects/{project_id}/users':
    '{"id":"list-project-users","method":"GET","path":"/organization/projects/{project_id}/users","status":200,"response":{"application/json":{"$ref":"ProjectUserListResponse"}}}',
  'POST /organization/projects/{project_id}/users':
    '{"id":"create-project-user","method":"POST","path":"/organization/projects/{project_id}/users","request":{"application/json":{"$ref":"ProjectUserCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectUser"}}}',
  'GET /organization/projects/{project_id}/users/{user_id}':
    '{"id":"retrieve-project-user","method":"GET","path":"/organization/projects/{project_id}/users/{user_id}","status":200,"response":{"application/json":{"$ref":"ProjectUser"}}}',
  'POST /organization/projects/{project_id}/users/{user_id}':
    '{"id":"modify-project-user","method":"POST","path":"/organization/projects/{project_id}/users/{user_id}","request":{"application/json":{"$ref":"ProjectUserUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectUser"}}}',
  'DELETE /organization/projects/{project_id}/users/{user_id}':
    '{"id":"delete-project-user","method":"DELETE","path":"/organization/projects/{project_id}/users/{user_id}","status":200,"response":{"application/json":{"$ref":"ProjectUserDeleteResponse"}}}',
  'GET /organization/roles':
    '{"id":"list-roles","method":"GET","path":"/organization/roles","status":200,"response":{"application/json":{"$ref":"PublicRoleListResource"}}}',
  'POST /organization/roles':
    '{"id":"create-role","method":"POST","path":"/organization/roles","request":{"application/json":{"$ref":"PublicCreateOrganizationRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'GET /organization/roles/{role_id}':
    '{"id":"retrieve-role","method":"GET","path":"/organization/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'POST /organization/roles/{role_id}':
    '{"id":"update-role","method":"POST","path":"/organization/roles/{role_id}","request":{"application/json":{"$ref":"PublicUpdateOrganizationRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'DELETE /organization/roles/{role_id}':
    '{"id":"delete-role","method":"DELETE","path":"/organization/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"RoleDeletedResource"}}}',
  'GET /organization/spend_alerts':
    '{"id":"list-organization-spend-alerts","method":"GET","path":"/organization/spend_alerts","status":200,"response":{"application/json":{"$ref":"OrganizationSpendAlertListResource"}}}',
  'POST /organization/spend_alerts':
    '{"id":"create-organization-spend-alert","method":"POST","path":"/organization/spend_alerts","request":{"application/json":{"$ref":"CreateSpendAlertBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationSpendAlert"}}}',
  'GET /organization/spend_alerts/{alert_id}':
    '{"id":"retrieve-organization-spend-alert","method":"GET","path":"/organization/spend_alerts/{alert_id}","status":200,"response":{"application/json":{"$ref":"OrganizationSpendAlert"}}}',
  'POST /organization/spend_alerts/{alert_id}':
    '{"id":"update-organization-spend-alert","method":"POST","path":"/organization/spend_alerts/{alert_id}","request":{"application/json":{"$ref":"CreateSpendAlertBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationSpendAlert"}}}',
  'DELETE /organization/spend_alerts/{alert_id}':
    '{"id":"delete-organization-spend-alert","method":"DELETE","path":"/organization/spend_alerts/{alert_id}","status":200,"response":{"application/json":{"$ref":"OrganizationSpendAlertDeletedResource"}}}',
  'GET /organization/usage/audio_speeches':
    '{"id":"usage-audio-speeches","method":"GET","path":"/organization/usage/audio_speeches","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/audio_transcriptions':
    '{"id":"usage-audio-transcriptions","method":"GET","path":"/organization/usage/audio_transcriptions","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/code_interpreter_sessions':
    '{"id":"usage-code-interpreter-sessions","method":"GET","path":"/organization/usage/code_interpreter_sessions","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/completions':
    '{"id":"usage-completions","method":"GET","path":"/organization/usage/completions","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/embeddings':
    '{"id":"usage-embeddings","method":"GET","path":"/organization/usage/embeddings","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/file_search_calls':
    '{"id":"usage-file-search-calls","method":"GET","path":"/organization/usage/file_search_calls","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/images':
    '{"id":"usage-images","method":"GET","path":"/organization/usage/images","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/moderations':
    '{"id":"usage-moderations","method":"GET","path":"/organization/usage/moderations","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/vector_stores':
    '{"id":"usage-vector-stores","method":"GET","path":"/organization/usage/vector_stores","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/usage/web_search_calls':
    '{"id":"usage-web-search-calls","method":"GET","path":"/organization/usage/web_search_calls","status":200,"response":{"application/json":{"$ref":"UsageResponse"}}}',
  'GET /organization/users':
    '{"id":"list-users","method":"GET","path":"/organization/users","status":200,"response":{"application/json":{"$ref":"UserListResponse"}}}',
  'GET /organization/users/{user_id}':
    '{"id":"retrieve-user","method":"GET","path":"/organization/users/{user_id}","status":200,"response":{"application/json":{"$ref":"User"}}}',
  'POST /organization/users/{user_id}':
    '{"id":"modify-user","method":"POST","path":"/organization/users/{user_id}","request":{"application/json":{"$ref":"UserRoleUpdateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"User"}}}',
  'DELETE /organization/users/{user_id}':
    '{"id":"delete-user","method":"DELETE","path":"/organization/users/{user_id}","status":200,"response":{"application/json":{"$ref":"UserDeleteResponse"}}}',
  'GET /organization/users/{user_id}/roles':
    '{"id":"list-user-role-assignments","method":"GET","path":"/organization/users/{user_id}/roles","status":200,"response":{"application/json":{"$ref":"RoleListResource"}}}',
  'POST /organization/users/{user_id}/roles':
    '{"id":"assign-user-role","method":"POST","path":"/organization/users/{user_id}/roles","request":{"application/json":{"$ref":"PublicAssignOrganizationGroupRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"UserRoleAssignment"}}}',
  'GET /organization/users/{user_id}/roles/{role_id}':
    '{"id":"retrieve-user-role","method":"GET","path":"/organization/users/{user_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"AssignedRoleDetails"}}}',
  'DELETE /organization/users/{user_id}/roles/{role_id}':
    '{"id":"unassign-user-role","method":"DELETE","path":"/organization/users/{user_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"DeletedRoleAssignmentResource"}}}',
  'GET /projects/{project_id}/groups/{group_id}/roles':
    '{"id":"list-project-group-role-assignments","method":"GET","path":"/projects/{project_id}/groups/{group_id}/roles","status":200,"response":{"application/json":{"$ref":"RoleListResource"}}}',
  'POST /projects/{project_id}/groups/{group_id}/roles':
    '{"id":"assign-project-group-role","method":"POST","path":"/projects/{project_id}/groups/{group_id}/roles","request":{"application/json":{"$ref":"PublicAssignOrganizationGroupRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"GroupRoleAssignment"}}}',
  'GET /projects/{project_id}/groups/{group_id}/roles/{role_id}':
    '{"id":"retrieve-project-group-role","method":"GET","path":"/projects/{project_id}/groups/{group_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"AssignedRoleDetails"}}}',
  'DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}':
    '{"id":"unassign-project-group-role","method":"DELETE","path":"/projects/{project_id}/groups/{group_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"DeletedRoleAssignmentResource"}}}',
  'GET /projects/{project_id}/roles':
    '{"id":"list-project-roles","method":"GET","path":"/projects/{project_id}/roles","status":200,"response":{"application/json":{"$ref":"PublicRoleListResource"}}}',
  'POST /projects/{project_id}/roles':
    '{"id":"create-project-role","method":"POST","path":"/projects/{project_id}/roles","request":{"application/json":{"$ref":"PublicCreateOrganizationRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'GET /projects/{project_id}/roles/{role_id}':
    '{"id":"retrieve-project-role","method":"GET","path":"/projects/{project_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'POST /projects/{project_id}/roles/{role_id}':
    '{"id":"update-project-role","method":"POST","path":"/projects/{project_id}/roles/{role_id}","request":{"application/json":{"$ref":"PublicUpdateOrganizationRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Role"}}}',
  'DELETE /projects/{project_id}/roles/{role_id}':
    '{"id":"delete-project-role","method":"DELETE","path":"/projects/{project_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"RoleDeletedResource"}}}',
  'GET /projects/{project_id}/users/{user_id}/roles':
    '{"id":"list-project-user-role-assignments","method":"GET","path":"/projects/{project_id}/users/{user_id}/roles","status":200,"response":{"application/json":{"$ref":"RoleListResource"}}}',
  'POST /projects/{project_id}/users/{user_id}/roles':
    '{"id":"assign-project-user-role","method":"POST","path":"/projects/{project_id}/users/{user_id}/roles","request":{"application/json":{"$ref":"PublicAssignOrganizationGroupRoleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"UserRoleAssignment"}}}',
  'GET /projects/{project_id}/users/{user_id}/roles/{role_id}':
    '{"id":"retrieve-project-user-role","method":"GET","path":"/projects/{project_id}/users/{user_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"AssignedRoleDetails"}}}',
  'DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}':
    '{"id":"unassign-project-user-role","method":"DELETE","path":"/projects/{project_id}/users/{user_id}/roles/{role_id}","status":200,"response":{"application/json":{"$ref":"DeletedRoleAssignmentResource"}}}',
  'POST /realtime/calls':
    '{"id":"create-realtime-call","method":"POST","path":"/realtime/calls","request":{"multipart/form-data":{"$ref":"RealtimeCallCreateRequest"},"application/sdp":{"type":"string"}},"requestRequired":true,"status":201,"response":{"application/sdp":{"type":"string"}}}',
  'POST /realtime/calls/{call_id}/accept':
    '{"id":"accept-realtime-call","method":"POST","path":"/realtime/calls/{call_id}/accept","request":{"application/json":{"$ref":"RealtimeSessionCreateRequestGA"}},"requestRequired":true,"status":200,"response":{}}',
  'POST /realtime/calls/{call_id}/hangup':
    '{"id":"hangup-realtime-call","method":"POST","path":"/realtime/calls/{call_id}/hangup","status":200,"response":{}}',
  'POST /realtime/calls/{call_id}/refer':
    '{"id":"refer-realtime-call","method":"POST","path":"/realtime/calls/{call_id}/refer","request":{"application/json":{"$ref":"RealtimeCallReferRequest"}},"requestRequired":true,"status":200,"response":{}}',
  'POST /realtime/calls/{call_id}/reject':
    '{"id":"reject-realtime-call","method":"POST","path":"/realtime/calls/{call_id}/reject","request":{"application/json":{"$ref":"RealtimeCallRejectRequest"}},"status":200,"response":{}}',
  'POST /realtime/client_secrets':
    '{"id":"create-realtime-client-secret","method":"POST","path":"/realtime/client_secrets","request":{"application/json":{"$ref":"RealtimeCreateClientSecretRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RealtimeCreateClientSecretResponse"}}}',
  'POST /realtime/sessions':
    '{"id":"create-realtime-session","method":"POST","path":"/realtime/sessions","request":{"application/json":{"$ref":"RealtimeSessionCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RealtimeSessionCreateResponse"}}}',
  'POST /realtime/transcription_sessions':
    '{"id":"create-realtime-transcription-session","method":"POST","path":"/realtime/transcription_sessions","request":{"application/json":{"$ref":"RealtimeTranscriptionSessionCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RealtimeTranscriptionSessionCreateResponse"}}}',
  'POST /realtime/translations/client_secrets':
    '{"id":"create-realtime-translation-client-secret","method":"POST","path":"/realtime/translations/client_secrets","request":{"application/json":{"$ref":"RealtimeTranslationClientSecretCreateRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RealtimeTranslationClientSecretCreateResponse"}}}',
  'POST /responses':
    '{"id":"createResponse","method":"POST","path":"/responses","request":{"application/json":{"$ref":"CreateResponse"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Response"},"text/event-stream":{"$ref":"ResponseStreamEvent"}}}',
  'GET /responses/{response_id}':
    '{"id":"getResponse","method":"GET","path":"/responses/{response_id}","status":200,"response":{"application/json":{"$ref":"Response"}}}',
  'DELETE /responses/{response_id}':
    '{"id":"deleteResponse","method":"DELETE","path":"/responses/{response_id}","status":200,"response":{}}',
  'POST /responses/{response_id}/cancel':
    '{"id":"cancelResponse","method":"POST","path":"/responses/{response_id}/cancel","status":200,"response":{"application/json":{"$ref":"Response"}}}',
  'GET /responses/{response_id}/input_items':
    '{"id":"listInputItems","method":"GET","path":"/responses/{response_id}/input_items","status":200,"response":{"application/json":{"$ref":"ResponseItemList"}}}',
  'POST /threads':
    '{"id":"createThread","method":"POST","path":"/threads","request":{"application/json":{"$ref":"CreateThreadRequest"}},"status":200,"response":{"application/json":{"$ref":"ThreadObject"}}}',
  'POST /threads/runs':
    '{"id":"createThreadAndRun","method":"POST","path":"/threads/runs","request":{"application/json":{"$ref":"CreateThreadAndRunRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'GET /threads/{thread_id}':
    '{"id":"getThread","method":"GET","path":"/threads/{thread_id}","status":200,"response":{"application/json":{"$ref":"ThreadObject"}}}',
  'POST /threads/{thread_id}':
    '{"id":"modifyThread","method":"POST","path":"/threads/{thread_id}","request":{"application/json":{"$ref":"ModifyThreadRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ThreadObject"}}}',
  'DELETE /threads/{thread_id}':
    '{"id":"deleteThread","method":"DELETE","path":"/threads/{thread_id}","status":200,"response":{"application/json":{"$ref":"DeleteThreadResponse"}}}',
  'GET /threads/{thread_id}/messages':
    '{"id":"listMessages","method":"GET","path":"/threads/{thread_id}/messages","status":200,"response":{"application/json":{"$ref":"ListMessagesResponse"}}}',
  'POST /threads/{thread_id}/messages':
    '{"id":"createMessage","method":"POST","path":"/threads/{thread_id}/messages","request":{"application/json":{"$ref":"CreateMessageRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"MessageObject"}}}',
  'GET /threads/{thread_id}/messages/{message_id}':
    '{"id":"getMessage","method":"GET","path":"/threads/{thread_id}/messages/{message_id}","status":200,"response":{"application/json":{"$ref":"MessageObject"}}}',
  'POST /threads/{thread_id}/messages/{message_id}':
    '{"id":"modifyMessage","method":"POST","path":"/threads/{thread_id}/messages/{message_id}","request":{"application/json":{"$ref":"ModifyMessageRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"MessageObject"}}}',
  'DELETE /threads/{thread_id}/messages/{message_id}':
    '{"id":"deleteMessage","method":"DELETE","path":"/threads/{thread_id}/messages/{message_id}","status":200,"response":{"application/json":{"$ref":"DeleteMessageResponse"}}}',
  'GET /threads/{thread_id}/runs':
    '{"id":"listRuns","method":"GET","path":"/threads/{thread_id}/runs","status":200,"response":{"application/json":{"$ref":"ListRunsResponse"}}}',
  'POST /threads/{thread_id}/runs':
    '{"id":"createRun","method":"POST","path":"/threads/{thread_id}/runs","request":{"application/json":{"$ref":"CreateRunRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'GET /threads/{thread_id}/runs/{run_id}':
    '{"id":"getRun","method":"GET","path":"/threads/{thread_id}/runs/{run_id}","status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'POST /threads/{thread_id}/runs/{run_id}':
    '{"id":"modifyRun","method":"POST","path":"/threads/{thread_id}/runs/{run_id}","request":{"application/json":{"$ref":"ModifyRunRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'POST /threads/{thread_id}/runs/{run_id}/cancel':
    '{"id":"cancelRun","method":"POST","path":"/threads/{thread_id}/runs/{run_id}/cancel","status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'GET /threads/{thread_id}/runs/{run_id}/steps':
    '{"id":"listRunSteps","method":"GET","path":"/threads/{thread_id}/runs/{run_id}/steps","status":200,"response":{"application/json":{"$ref":"ListRunStepsResponse"}}}',
  'GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}':
    '{"id":"getRunStep","method":"GET","path":"/threads/{thread_id}/runs/{run_id}/steps/{step_id}","status":200,"response":{"application/json":{"$ref":"RunStepObject"}}}',
  'POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs':
    '{"id":"submitToolOuputsToRun","method":"POST","path":"/threads/{thread_id}/runs/{run_id}/submit_tool_outputs","request":{"application/json":{"$ref":"SubmitToolOutputsRunRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"RunObject"}}}',
  'POST /uploads':
    '{"id":"createUpload","method":"POST","path":"/uploads","request":{"application/json":{"$ref":"CreateUploadRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Upload"}}}',
  'POST /uploads/{upload_id}/cancel':
    '{"id":"cancelUpload","method":"POST","path":"/uploads/{upload_id}/cancel","status":200,"response":{"application/json":{"$ref":"Upload"}}}',
  'POST /uploads/{upload_id}/complete':
    '{"id":"completeUpload","method":"POST","path":"/uploads/{upload_id}/complete","request":{"application/json":{"$ref":"CompleteUploadRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Upload"}}}',
  'POST /uploads/{upload_id}/parts':
    '{"id":"addUploadPart","method":"POST","path":"/uploads/{upload_id}/parts","request":{"multipart/form-data":{"$ref":"AddUploadPartRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"UploadPart"}}}',
  'GET /vector_stores':
    '{"id":"listVectorStores","method":"GET","path":"/vector_stores","status":200,"response":{"application/json":{"$ref":"ListVectorStoresResponse"}}}',
  'POST /vector_stores':
    '{"id":"createVectorStore","method":"POST","path":"/vector_stores","request":{"application/json":{"$ref":"CreateVectorStoreRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreObject"}}}',
  'GET /vector_stores/{vector_store_id}':
    '{"id":"getVectorStore","method":"GET","path":"/vector_stores/{vector_store_id}","status":200,"response":{"application/json":{"$ref":"VectorStoreObject"}}}',
  'POST /vector_stores/{vector_store_id}':
    '{"id":"modifyVectorStore","method":"POST","path":"/vector_stores/{vector_store_id}","request":{"application/json":{"$ref":"UpdateVectorStoreRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreObject"}}}',
  'DELETE /vector_stores/{vector_store_id}':
    '{"id":"deleteVectorStore","method":"DELETE","path":"/vector_stores/{vector_store_id}","status":200,"response":{"application/json":{"$ref":"DeleteVectorStoreResponse"}}}',
  'POST /vector_stores/{vector_store_id}/file_batches':
    '{"id":"createVectorStoreFileBatch","method":"POST","path":"/vector_stores/{vector_store_id}/file_batches","request":{"application/json":{"$ref":"CreateVectorStoreFileBatchRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreFileBatchObject"}}}',
  'GET /vector_stores/{vector_store_id}/file_batches/{batch_id}':
    '{"id":"getVectorStoreFileBatch","method":"GET","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}","status":200,"response":{"application/json":{"$ref":"VectorStoreFileBatchObject"}}}',
  'POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel':
    '{"id":"cancelVectorStoreFileBatch","method":"POST","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel","status":200,"response":{"application/json":{"$ref":"VectorStoreFileBatchObject"}}}',
  'GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files':
    '{"id":"listFilesInVectorStoreBatch","method":"GET","path":"/vector_stores/{vector_store_id}/file_batches/{batch_id}/files","status":200,"response":{"application/json":{"$ref":"ListVectorStoreFilesResponse"}}}',
  'GET /vector_stores/{vector_store_id}/files':
    '{"id":"listVectorStoreFiles","method":"GET","path":"/vector_stores/{vector_store_id}/files","status":200,"response":{"application/json":{"$ref":"ListVectorStoreFilesResponse"}}}',
  'POST /vector_stores/{vector_store_id}/files':
    '{"id":"createVectorStoreFile","method":"POST","path":"/vector_stores/{vector_store_id}/files","request":{"application/json":{"$ref":"CreateVectorStoreFileRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreFileObject"}}}',
  'GET /vector_stores/{vector_store_id}/files/{file_id}':
    '{"id":"getVectorStoreFile","method":"GET","path":"/vector_stores/{vector_store_id}/files/{file_id}","status":200,"response":{"application/json":{"$ref":"VectorStoreFileObject"}}}',
  'POST /vector_stores/{vector_store_id}/files/{file_id}':
    '{"id":"updateVectorStoreFileAttributes","method":"POST","path":"/vector_stores/{vector_store_id}/files/{file_id}","request":{"application/json":{"$ref":"UpdateVectorStoreFileAttributesRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreFileObject"}}}',
  'DELETE /vector_stores/{vector_store_id}/files/{file_id}':
    '{"id":"deleteVectorStoreFile","method":"DELETE","path":"/vector_stores/{vector_store_id}/files/{file_id}","status":200,"response":{"application/json":{"$ref":"DeleteVectorStoreFileResponse"}}}',
  'GET /vector_stores/{vector_store_id}/files/{file_id}/content':
    '{"id":"retrieveVectorStoreFileContent","method":"GET","path":"/vector_stores/{vector_store_id}/files/{file_id}/content","status":200,"response":{"application/json":{"$ref":"VectorStoreFileContentResponse"}}}',
  'POST /vector_stores/{vector_store_id}/search':
    '{"id":"searchVectorStore","method":"POST","path":"/vector_stores/{vector_store_id}/search","request":{"application/json":{"$ref":"VectorStoreSearchRequest"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"VectorStoreSearchResultsPage"}}}',
  'POST /conversations':
    '{"id":"createConversation","method":"POST","path":"/conversations","request":{"application/json":{"$ref":"CreateConversationBody"}},"status":200,"response":{"application/json":{"$ref":"ConversationResource"}}}',
  'GET /conversations/{conversation_id}':
    '{"id":"getConversation","method":"GET","path":"/conversations/{conversation_id}","status":200,"response":{"application/json":{"$ref":"ConversationResource"}}}',
  'POST /conversations/{conversation_id}':
    '{"id":"updateConversation","method":"POST","path":"/conversations/{conversation_id}","request":{"application/json":{"$ref":"UpdateConversationBody"}},"status":200,"response":{"application/json":{"$ref":"ConversationResource"}}}',
  'DELETE /conversations/{conversation_id}':
    '{"id":"deleteConversation","method":"DELETE","path":"/conversations/{conversation_id}","status":200,"response":{"application/json":{"$ref":"DeletedConversationResource"}}}',
  'GET /organization/spend_limit':
    '{"id":"Getorganizationspendlimit","method":"GET","path":"/organization/spend_limit","status":200,"response":{"application/json":{"$ref":"OrganizationSpendLimitResource"}}}',
  'POST /organization/spend_limit':
    '{"id":"Updateorganizationspendlimit","method":"POST","path":"/organization/spend_limit","request":{"application/json":{"$ref":"UpdateOrganizationSpendLimitBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"OrganizationSpendLimitResource"}}}',
  'DELETE /organization/spend_limit':
    '{"id":"Deleteorganizationspendlimit","method":"DELETE","path":"/organization/spend_limit","status":200,"response":{"application/json":{"$ref":"OrganizationSpendLimitDeletedResource"}}}',
  'GET /organization/projects/{project_id}/spend_limit':
    '{"id":"Getprojectspendlimit","method":"GET","path":"/organization/projects/{project_id}/spend_limit","status":200,"response":{"application/json":{"$ref":"ProjectSpendLimitResource"}}}',
  'POST /organization/projects/{project_id}/spend_limit':
    '{"id":"Updateprojectspendlimit","method":"POST","path":"/organization/projects/{project_id}/spend_limit","request":{"application/json":{"$ref":"UpdateProjectSpendLimitBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ProjectSpendLimitResource"}}}',
  'DELETE /organization/projects/{project_id}/spend_limit':
    '{"id":"Deleteprojectspendlimit","method":"DELETE","path":"/organization/projects/{project_id}/spend_limit","status":200,"response":{"application/json":{"$ref":"ProjectSpendLimitDeletedResource"}}}',
  'POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys':
    '{"id":"CreateanAPIkeyforaserviceaccount","method":"POST","path":"/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys","request":{"application/json":{"$ref":"CreateProjectServiceAccountApiKeyBody"}},"status":200,"response":{"application/json":{"$ref":"ServiceAccountApiKeyBody"}}}',
  'POST /content_provenance_checks':
    '{"id":"Createcontentprovenancecheck","method":"POST","path":"/content_provenance_checks","request":{"multipart/form-data":{"$ref":"CreateContentProvenanceBody"}},"status":200,"response":{"application/json":{"$ref":"ProvenanceResource"}}}',
  'GET /videos':
    '{"id":"ListVideos","method":"GET","path":"/videos","status":200,"response":{"application/json":{"$ref":"VideoListResource"}}}',
  'POST /videos':
    '{"id":"createVideo","method":"POST","path":"/videos","request":{"multipart/form-data":{"$ref":"CreateVideoMultipartBody"},"application/json":{"$ref":"CreateVideoJsonBody"}},"status":200,"response":{"application/json":{"$ref":"VideoResource"}}}',
  'POST /videos/characters':
    '{"id":"CreateVideoCharacter","method":"POST","path":"/videos/characters","request":{"multipart/form-data":{"$ref":"CreateVideoCharacterBody"}},"status":200,"response":{"application/json":{"$ref":"VideoCharacterResource"}}}',
  'GET /videos/characters/{character_id}':
    '{"id":"GetVideoCharacter","method":"GET","path":"/videos/characters/{character_id}","status":200,"response":{"application/json":{"$ref":"VideoCharacterResource"}}}',
  'POST /videos/edits':
    '{"id":"CreateVideoEdit","method":"POST","path":"/videos/edits","request":{"multipart/form-data":{"$ref":"CreateVideoEditMultipartBody"},"application/json":{"$ref":"CreateVideoEditJsonBody"}},"status":200,"response":{"application/json":{"$ref":"VideoResource"}}}',
  'POST /videos/extensions':
    '{"id":"CreateVideoExtend","method":"POST","path":"/videos/extensions","request":{"multipart/form-data":{"$ref":"CreateVideoExtendMultipartBody"},"application/json":{"$ref":"CreateVideoExtendJsonBody"}},"status":200,"response":{"application/json":{"$ref":"VideoResource"}}}',
  'GET /videos/{video_id}':
    '{"id":"GetVideo","method":"GET","path":"/videos/{video_id}","status":200,"response":{"application/json":{"$ref":"VideoResource"}}}',
  'DELETE /videos/{video_id}':
    '{"id":"DeleteVideo","method":"DELETE","path":"/videos/{video_id}","status":200,"response":{"application/json":{"$ref":"DeletedVideoResource"}}}',
  'GET /videos/{video_id}/content':
    '{"id":"RetrieveVideoContent","method":"GET","path":"/videos/{video_id}/content","status":200,"response":{"video/mp4":{"type":"string","format":"binary"},"image/webp":{"type":"string","format":"binary"},"application/json":{"type":"string"}}}',
  'POST /videos/{video_id}/remix':
    '{"id":"CreateVideoRemix","method":"POST","path":"/videos/{video_id}/remix","request":{"multipart/form-data":{"$ref":"CreateVideoRemixBody"},"application/json":{"$ref":"CreateVideoRemixBody"}},"status":200,"response":{"application/json":{"$ref":"VideoResource"}}}',
  'POST /responses/input_tokens':
    '{"id":"Getinputtokencounts","method":"POST","path":"/responses/input_tokens","request":{"application/json":{"$ref":"TokenCountsBody"}},"status":200,"response":{"application/json":{"$ref":"TokenCountsResource"}}}',
  'POST /responses/compact':
    '{"id":"Compactconversation","method":"POST","path":"/responses/compact","request":{"application/json":{"$ref":"CompactResponseMethodPublicBody"}},"status":200,"response":{"application/json":{"$ref":"CompactResource"}}}',
  'GET /skills':
    '{"id":"ListSkills","method":"GET","path":"/skills","status":200,"response":{"application/json":{"$ref":"SkillListResource"}}}',
  'POST /skills':
    '{"id":"CreateSkill","method":"POST","path":"/skills","request":{"multipart/form-data":{"$ref":"CreateSkillBody"},"application/json":{"$ref":"CreateSkillBody"}},"status":200,"response":{"application/json":{"$ref":"SkillResource"}}}',
  'GET /skills/{skill_id}':
    '{"id":"GetSkill","method":"GET","path":"/skills/{skill_id}","status":200,"response":{"application/json":{"$ref":"SkillResource"}}}',
  'POST /skills/{skill_id}':
    '{"id":"UpdateSkillDefaultVersion","method":"POST","path":"/skills/{skill_id}","request":{"application/json":{"$ref":"SetDefaultSkillVersionBody"}},"status":200,"response":{"application/json":{"$ref":"SkillResource"}}}',
  'DELETE /skills/{skill_id}':
    '{"id":"DeleteSkill","method":"DELETE","path":"/skills/{skill_id}","status":200,"response":{"application/json":{"$ref":"DeletedSkillResource"}}}',
  'GET /skills/{skill_id}/content':
    '{"id":"GetSkillContent","method":"GET","path":"/skills/{skill_id}/content","status":200,"response":{"application/zip":{"type":"string","format":"binary"},"application/json":{"type":"string"}}}',
  'GET /skills/{skill_id}/versions':
    '{"id":"ListSkillVersions","method":"GET","path":"/skills/{skill_id}/versions","status":200,"response":{"application/json":{"$ref":"SkillVersionListResource"}}}',
  'POST /skills/{skill_id}/versions':
    '{"id":"CreateSkillVersion","method":"POST","path":"/skills/{skill_id}/versions","request":{"multipart/form-data":{"$ref":"CreateSkillVersionBody"},"application/json":{"$ref":"CreateSkillVersionBody"}},"status":200,"response":{"application/json":{"$ref":"SkillVersionResource"}}}',
  'GET /skills/{skill_id}/versions/{version}':
    '{"id":"GetSkillVersion","method":"GET","path":"/skills/{skill_id}/versions/{version}","status":200,"response":{"application/json":{"$ref":"SkillVersionResource"}}}',
  'DELETE /skills/{skill_id}/versions/{version}':
    '{"id":"DeleteSkillVersion","method":"DELETE","path":"/skills/{skill_id}/versions/{version}","status":200,"response":{"application/json":{"$ref":"DeletedSkillVersionResource"}}}',
  'GET /skills/{skill_id}/versions/{version}/content':
    '{"id":"GetSkillVersionContent","method":"GET","path":"/skills/{skill_id}/versions/{version}/content","status":200,"response":{"application/zip":{"type":"string","format":"binary"},"application/json":{"type":"string"}}}',
  'POST /chatkit/sessions/{session_id}/cancel':
    '{"id":"CancelChatSessionMethod","method":"POST","path":"/chatkit/sessions/{session_id}/cancel","status":200,"response":{"application/json":{"$ref":"ChatSessionResource"}}}',
  'POST /chatkit/sessions':
    '{"id":"CreateChatSessionMethod","method":"POST","path":"/chatkit/sessions","request":{"application/json":{"$ref":"CreateChatSessionBody"}},"status":200,"response":{"application/json":{"$ref":"ChatSessionResource"}}}',
  'GET /chatkit/threads/{thread_id}/items':
    '{"id":"ListThreadItemsMethod","method":"GET","path":"/chatkit/threads/{thread_id}/items","status":200,"response":{"application/json":{"$ref":"ThreadItemListResource"}}}',
  'GET /chatkit/threads/{thread_id}':
    '{"id":"GetThreadMethod","method":"GET","path":"/chatkit/threads/{thread_id}","status":200,"response":{"application/json":{"$ref":"ThreadResource"}}}',
  'DELETE /chatkit/threads/{thread_id}':
    '{"id":"DeleteThreadMethod","method":"DELETE","path":"/chatkit/threads/{thread_id}","status":200,"response":{"application/json":{"$ref":"DeletedThreadResource"}}}',
  'GET /chatkit/threads':
    '{"id":"ListThreadsMethod","method":"GET","path":"/chatkit/threads","status":200,"response":{"application/json":{"$ref":"ThreadListResource"}}}',
  'POST /decisions':
    '{"id":"createDecision","method":"POST","path":"/decisions","request":{"application/json":{"$ref":"CreateDecisionBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"Decision"}}}',
  'DELETE /audio/voices/{voice_id}':
    '{"id":"deleteVoice","method":"DELETE","path":"/audio/voices/{voice_id}","status":200,"response":{"application/json":{"$ref":"VoiceDeleted"}}}',
  'GET /safety/cases/{id}':
    '{"id":"retrieveSafetyCase","method":"GET","path":"/safety/cases/{id}","status":200,"response":{"application/json":{"$ref":"SafetyCase"}}}',
  'GET /safety/alerts/{id}':
    '{"id":"retrieveSafetyAlert","method":"GET","path":"/safety/alerts/{id}","status":200,"response":{"application/json":{"$ref":"SafetyAlert"}}}',
  'GET /webhook_endpoints':
    '{"id":"listWebhookEndpoints","method":"GET","path":"/webhook_endpoints","status":200,"response":{"application/json":{"$ref":"WebhookEndpointList"}}}',
  'POST /webhook_endpoints':
    '{"id":"createWebhookEndpoint","method":"POST","path":"/webhook_endpoints","request":{"application/json":{"$ref":"CreateWebhookEndpointBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"WebhookEndpointWithSecret"}}}',
  'GET /webhook_endpoints/{webhook_endpoint_id}':
    '{"id":"retrieveWebhookEndpoint","method":"GET","path":"/webhook_endpoints/{webhook_endpoint_id}","status":200,"response":{"application/json":{"$ref":"WebhookEndpoint"}}}',
  'POST /webhook_endpoints/{webhook_endpoint_id}':
    '{"id":"updateWebhookEndpoint","method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}","request":{"application/json":{"$ref":"UpdateWebhookEndpointBody"}},"status":200,"response":{"application/json":{"$ref":"WebhookEndpoint"}}}',
  'DELETE /webhook_endpoints/{webhook_endpoint_id}':
    '{"id":"deleteWebhookEndpoint","method":"DELETE","path":"/webhook_endpoints/{webhook_endpoint_id}","status":200,"response":{"application/json":{"$ref":"DeletedWebhookEndpoint"}}}',
  'POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret':
    '{"id":"rotateWebhookEndpointSecret","method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}/rotate_secret","request":{"application/json":{"$ref":"RotateWebhookEndpointSecretBody"}},"status":200,"response":{"application/json":{"$ref":"WebhookEndpointWithSecret"}}}',
  'POST /webhook_endpoints/{webhook_endpoint_id}/test':
    '{"id":"testWebhookEndpoint","method":"POST","path":"/webhook_endpoints/{webhook_endpoint_id}/test","request":{"application/json":{"$ref":"TestWebhookEndpointBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"WebhookEndpointTestResult"}}}',
  'GET /webhook_event_types':
    '{"id":"listWebhookEventTypes","method":"GET","path":"/webhook_event_types","status":200,"response":{"application/json":{"$ref":"WebhookEventTypeList"}}}',
  'GET /agents':
    '{"id":"listAgents","method":"GET","path":"/agents","status":200,"response":{"application/json":{"$ref":"AgentListResource"}}}',
  'POST /agents':
    '{"id":"createAgent","method":"POST","path":"/agents","request":{"application/json":{"$ref":"CreateAgentParams"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"AgentResource"}}}',
  'GET /agents/{agent_id}':
    '{"id":"retrieveAgent","method":"GET","path":"/agents/{agent_id}","status":200,"response":{"application/json":{"$ref":"AgentResource"}}}',
  'POST /agents/{agent_id}':
    '{"id":"updateAgent","method":"POST","path":"/agents/{agent_id}","request":{"application/json":{"$ref":"UpdateAgentParams"}},"status":200,"response":{"application/json":{"$ref":"AgentResource"}}}',
  'DELETE /agents/{agent_id}':
    '{"id":"deleteAgent","method":"DELETE","path":"/agents/{agent_id}","status":200,"response":{"application/json":{"$ref":"DeletedAgentResource"}}}',
  'GET /agents/automations':
    '{"id":"listAgentAutomations","method":"GET","path":"/agents/automations","status":200,"response":{"application/json":{"$ref":"AutomationListResource"}}}',
  'POST /agents/automations':
    '{"id":"createAgentAutomation","method":"POST","path":"/agents/automations","request":{"application/json":{"$ref":"CreateAgentAutomationParams"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"AutomationResource"}}}',
  'GET /agents/automations/{automation_id}':
    '{"id":"retrieveAgentAutomation","method":"GET","path":"/agents/automations/{automation_id}","status":200,"response":{"application/json":{"$ref":"AutomationResource"}}}',
  'POST /agents/automations/{automation_id}':
    '{"id":"updateAgentAutomation","method":"POST","path":"/agents/automations/{automation_id}","request":{"application/json":{"$ref":"UpdateAgentAutomationParams"}},"status":200,"response":{"application/json":{"$ref":"AutomationResource"}}}',
  'DELETE /agents/automations/{automation_id}':
    '{"id":"deleteAgentAutomation","method":"DELETE","path":"/agents/automations/{automation_id}","status":200,"response":{"application/json":{"$ref":"DeletedAutomationResource"}}}',
  'POST /agents/automations/{automation_id}/pause':
    '{"id":"pauseAgentAutomation","method":"POST","path":"/agents/automations/{automation_id}/pause","status":200,"response":{"application/json":{"$ref":"AutomationResource"}}}',
  'POST /agents/automations/{automation_id}/resume':
    '{"id":"resumeAgentAutomation","method":"POST","path":"/agents/automations/{automation_id}/resume","status":200,"response":{"application/json":{"$ref":"AutomationResource"}}}',
  'GET /agents/automations/{automation_id}/invocations':
    '{"id":"listAgentAutomationInvocations","method":"GET","path":"/agents/automations/{automation_id}/invocations","status":200,"response":{"application/json":{"$ref":"AutomationInvocationListResource"}}}',
  'POST /agents/automations/{automation_id}/invocations':
    '{"id":"createAgentAutomationInvocation","method":"POST","path":"/agents/automations/{automation_id}/invocations","status":201,"response":{"application/json":{"$ref":"AutomationInvocationResource"}}}',
  'GET /agents/automations/{automation_id}/invocations/{invocation_id}':
    '{"id":"retrieveAgentAutomationInvocation","method":"GET","path":"/agents/automations/{automation_id}/invocations/{invocation_id}","status":200,"response":{"application/json":{"$ref":"AutomationInvocationResource"}}}',
  'GET /agents/environments':
    '{"id":"listAgentEnvironments","method":"GET","path":"/agents/environments","status":200,"response":{"application/json":{"$ref":"PublicEnvironmentListResource"}}}',
  'POST /agents/environments':
    '{"id":"createAgentEnvironment","method":"POST","path":"/agents/environments","request":{"application/json":{"$ref":"CreateEnvironmentParams"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"PublicEnvironmentResource"}}}',
  'GET /agents/environments/{environment_id}':
    '{"id":"retrieveAgentEnvironment","method":"GET","path":"/agents/environments/{environment_id}","status":200,"response":{"application/json":{"$ref":"PublicEnvironmentResource"}}}',
  'GET /agents/environments/{environment_id}/files':
    '{"id":"listAgentEnvironmentFiles","method":"GET","path":"/agents/environments/{environment_id}/files","status":200,"response":{"application/json":{"$ref":"EnvironmentFileListResource"}}}',
  'POST /agents/environments/{environment_id}/files':
    '{"id":"createAgentEnvironmentFile","method":"POST","path":"/agents/environments/{environment_id}/files","request":{"application/json":{"$ref":"HostedEnvironmentFileParam"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"EnvironmentFileResource"}}}',
  'GET /agents/environments/templates':
    '{"id":"listAgentEnvironmentTemplates","method":"GET","path":"/agents/environments/templates","status":200,"response":{"application/json":{"$ref":"EnvironmentTemplateListResource"}}}',
  'POST /agents/environments/templates':
    '{"id":"createAgentEnvironmentTemplate","method":"POST","path":"/agents/environments/templates","request":{"application/json":{"$ref":"CreateEnvironmentTemplateParams"}},"status":201,"response":{"application/json":{"$ref":"EnvironmentTemplateResource"}}}',
  'GET /agents/environments/templates/{environment_template_id}':
    '{"id":"retrieveAgentEnvironmentTemplate","method":"GET","path":"/agents/environments/templates/{environment_template_id}","status":200,"response":{"application/json":{"$ref":"EnvironmentTemplateResource"}}}',
  'POST /agents/environments/templates/{environment_template_id}':
    '{"id":"updateAgentEnvironmentTemplate","method":"POST","path":"/agents/environments/templates/{environment_template_id}","request":{"application/json":{"$ref":"UpdateEnvironmentTemplateParams"}},"status":200,"response":{"application/json":{"$ref":"EnvironmentTemplateResource"}}}',
  'DELETE /agents/environments/templates/{environment_template_id}':
    '{"id":"deleteAgentEnvironmentTemplate","method":"DELETE","path":"/agents/environments/templates/{environment_template_id}","status":200,"response":{"application/json":{"$ref":"DeletedEnvironmentTemplateResource"}}}',
  'GET /vaults':
    '{"id":"listVaults","method":"GET","path":"/vaults","status":200,"response":{"application/json":{"$ref":"VaultListResource"}}}',
  'POST /vaults':
    '{"id":"createVault","method":"POST","path":"/vaults","request":{"application/json":{"$ref":"CreateVaultParams"}},"status":201,"response":{"application/json":{"$ref":"VaultResource"}}}',
  'GET /vaults/{vault_id}':
    '{"id":"retrieveVault","method":"GET","path":"/vaults/{vault_id}","status":200,"response":{"application/json":{"$ref":"VaultResource"}}}',
  'POST /vaults/{vault_id}':
    '{"id":"updateVault","method":"POST","path":"/vaults/{vault_id}","request":{"application/json":{"$ref":"UpdateVaultParams"}},"status":200,"response":{"application/json":{"$ref":"VaultResource"}}}',
  'DELETE /vaults/{vault_id}':
    '{"id":"deleteVault","method":"DELETE","path":"/vaults/{vault_id}","status":200,"response":{"application/json":{"$ref":"DeletedVaultResource"}}}',
  'GET /vaults/{vault_id}/credentials':
    '{"id":"listVaultCredentials","method":"GET","path":"/vaults/{vault_id}/credentials","status":200,"response":{"application/json":{"$ref":"VaultCredentialListResource"}}}',
  'POST /vaults/{vault_id}/credentials':
    '{"id":"createVaultCredential","method":"POST","path":"/vaults/{vault_id}/credentials","request":{"application/json":{"$ref":"CreateVaultCredentialParams"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"VaultCredentialResource"}}}',
  'GET /vaults/{vault_id}/credentials/{credential_id}':
    '{"id":"retrieveVaultCredential","method":"GET","path":"/vaults/{vault_id}/credentials/{credential_id}","status":200,"response":{"application/json":{"$ref":"VaultCredentialResource"}}}',
  'POST /vaults/{vault_id}/credentials/{credential_id}':
    '{"id":"rotateVaultCredential","method":"POST","path":"/vaults/{vault_id}/credentials/{credential_id}","request":{"application/json":{"$ref":"RotateVaultCredentialParams"}},"status":200,"response":{"application/json":{"$ref":"VaultCredentialResource"}}}',
  'DELETE /vaults/{vault_id}/credentials/{credential_id}':
    '{"id":"deleteVaultCredential","method":"DELETE","path":"/vaults/{vault_id}/credentials/{credential_id}","status":200,"response":{"application/json":{"$ref":"DeletedVaultCredentialResource"}}}',
  'GET /agents/sessions':
    '{"id":"listAgentSessions","method":"GET","path":"/agents/sessions","status":200,"response":{"application/json":{"$ref":"SessionListResource"}}}',
  'POST /agents/sessions':
    '{"id":"createAgentSession","method":"POST","path":"/agents/sessions","request":{"application/json":{"$ref":"CreateAgentSessionParams"}},"requestRequired":true,"status":201,"response":{"application/json":{"$ref":"SessionResource"},"text/event-stream":{"$ref":"SessionEvent"}}}',
  'GET /agents/sessions/{session_id}':
    '{"id":"retrieveAgentSession","method":"GET","path":"/agents/sessions/{session_id}","status":200,"response":{"application/json":{"$ref":"SessionResource"}}}',
  'POST /agents/sessions/{session_id}':
    '{"id":"updateAgentSession","method":"POST","path":"/agents/sessions/{session_id}","request":{"application/json":{"$ref":"UpdateAgentSessionParams"}},"status":200,"response":{"application/json":{"$ref":"SessionResource"}}}',
  'DELETE /agents/sessions/{session_id}':
    '{"id":"deleteAgentSession","method":"DELETE","path":"/agents/sessions/{session_id}","status":200,"response":{"application/json":{"$ref":"DeletedSessionResource"}}}',
  'GET /agents/sessions/{session_id}/subagents/{subagent_id}':
    '{"id":"retrieveAgentSessionSubagent","method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}","status":200,"response":{"application/json":{"$ref":"Subagent"}}}',
  'GET /agents/sessions/{session_id}/subagents':
    '{"id":"listAgentSessionSubagents","method":"GET","path":"/agents/sessions/{session_id}/subagents","status":200,"response":{"application/json":{"$ref":"SubagentList"}}}',
  'GET /agents/sessions/{session_id}/subagents/{subagent_id}/items':
    '{"id":"listAgentSessionSubagentItems","method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/items","status":200,"response":{"application/json":{"$ref":"AgentSessionItemList"}}}',
  'GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}':
    '{"id":"retrieveAgentSessionSubagentTurn","method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}","status":200,"response":{"application/json":{"$ref":"TurnResource"}}}',
  'GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns':
    '{"id":"listAgentSessionSubagentTurns","method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns","status":200,"response":{"application/json":{"$ref":"TurnListResource"}}}',
  'GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items':
    '{"id":"listAgentSessionSubagentTurnItems","method":"GET","path":"/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items","status":200,"response":{"application/json":{"$ref":"AgentSessionItemList"}}}',
  'GET /agents/sessions/{session_id}/artifacts/{artifact_id}':
    '{"id":"retrieveAgentSessionArtifact","method":"GET","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}","status":200,"response":{"application/json":{"$ref":"SessionArtifactResource"}}}',
  'DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}':
    '{"id":"deleteAgentSessionArtifact","method":"DELETE","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}","status":200,"response":{"application/json":{"$ref":"DeletedSessionArtifactResource"}}}',
  'GET /agents/sessions/{session_id}/artifacts':
    '{"id":"listAgentSessionArtifacts","method":"GET","path":"/agents/sessions/{session_id}/artifacts","status":200,"response":{"application/json":{"$ref":"SessionArtifactListResource"}}}',
  'GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content':
    '{"id":"retrieveAgentSessionArtifactContent","method":"GET","path":"/agents/sessions/{session_id}/artifacts/{artifact_id}/content","status":200,"response":{"application/octet-stream":{"type":"string","format":"binary"}}}',
  'GET /agents/sessions/{session_id}/items':
    '{"id":"listAgentSessionItems","method":"GET","path":"/agents/sessions/{session_id}/items","status":200,"response":{"application/json":{"$ref":"AgentSessionItemList"}}}',
  'GET /agents/sessions/{session_id}/events':
    '{"id":"listAgentSessionEvents","method":"GET","path":"/agents/sessions/{session_id}/events","status":200,"response":{"text/event-stream":{"$ref":"SessionEvent"}}}',
  'POST /agents/sessions/{session_id}/events':
    '{"id":"createAgentSessionEvents","method":"POST","path":"/agents/sessions/{session_id}/events","request":{"application/json":{"$ref":"CreateSessionEventsParams"}},"requestRequired":true,"status":202,"response":{}}',
  'GET /agents/sessions/{session_id}/traces':
    '{"id":"listAgentSessionTraces","method":"GET","path":"/agents/sessions/{session_id}/traces","status":200,"response":{"application/json":{"$ref":"SessionTraceListResource"}}}',
  'GET /agents/sessions/{session_id}/turns/{turn_id}':
    '{"id":"retrieveAgentSessionTurn","method":"GET","path":"/agents/sessions/{session_id}/turns/{turn_id}","status":200,"response":{"application/json":{"$ref":"TurnResource"}}}',
  'GET /agents/sessions/{session_id}/turns':
    '{"id":"listAgentSessionTurns","method":"GET","path":"/agents/sessions/{session_id}/turns","status":200,"response":{"application/json":{"$ref":"TurnListResource"}}}',
  'GET /agents/sessions/{session_id}/turns/{turn_id}/items':
    '{"id":"listAgentSessionTurnItems","method":"GET","path":"/agents/sessions/{session_id}/turns/{turn_id}/items","status":200,"response":{"application/json":{"$ref":"AgentSessionItemList"}}}',
  'GET /organization/usage/decisions':
    '{"id":"usage-decisions","method":"GET","path":"/organization/usage/decisions","status":200,"response":{"application/json":{"$ref":"UsageDecisionsResponse"}}}',
  'GET /organization/external_keys':
    '{"id":"listExternalKeys","method":"GET","path":"/organization/external_keys","status":200,"response":{"application/json":{"$ref":"ExternalKeyList"}}}',
  'POST /organization/external_keys':
    '{"id":"createExternalKey","method":"POST","path":"/organization/external_keys","request":{"application/json":{"$ref":"CreateExternalKeyBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ExternalKey"}}}',
  'GET /organization/external_keys/{external_key_id}':
    '{"id":"retrieveExternalKey","method":"GET","path":"/organization/external_keys/{external_key_id}","status":200,"response":{"application/json":{"$ref":"ExternalKey"}}}',
  'DELETE /organization/external_keys/{external_key_id}':
    '{"id":"deleteExternalKey","method":"DELETE","path":"/organization/external_keys/{external_key_id}","status":200,"response":{"application/json":{"$ref":"ExternalKey"}}}',
  'POST /organization/external_keys/{external_key_id}/validate':
    '{"id":"validateExternalKey","method":"POST","path":"/organization/external_keys/{external_key_id}/validate","status":200,"response":{"application/json":{"$ref":"ExternalKeyValidateResponse"}}}',
  'GET /organization/workload_identity_providers':
    '{"id":"listWorkloadIdentityProviders","method":"GET","path":"/organization/workload_identity_providers","status":200,"response":{"application/json":{"$ref":"WorkloadIdentityProviderList"}}}',
  'POST /organization/workload_identity_providers':
    '{"id":"createWorkloadIdentityProvider","method":"POST","path":"/organization/workload_identity_providers","request":{"application/json":{"$ref":"CreateWorkloadIdentityProviderBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"WorkloadIdentityProvider"}}}',
  'GET /organization/workload_identity_providers/{workload_identity_provider_id}':
    '{"id":"retrieveWorkloadIdentityProvider","method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","status":200,"response":{"application/json":{"$ref":"WorkloadIdentityProvider"}}}',
  'POST /organization/workload_identity_providers/{workload_identity_provider_id}':
    '{"id":"updateWorkloadIdentityProvider","method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","request":{"application/json":{"$ref":"UpdateWorkloadIdentityProviderBody"}},"status":200,"response":{"application/json":{"$ref":"WorkloadIdentityProvider"}}}',
  'DELETE /organization/workload_identity_providers/{workload_identity_provider_id}':
    '{"id":"deleteWorkloadIdentityProvider","method":"DELETE","path":"/organization/workload_identity_providers/{workload_identity_provider_id}","status":200,"response":{"application/json":{"$ref":"WorkloadIdentityProviderDeleted"}}}',
  'GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules':
    '{"id":"listWorkloadIdentityFederationRules","method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules","status":200,"response":{"application/json":{"$ref":"FederationRuleList"}}}',
  'POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules':
    '{"id":"createWorkloadIdentityFederationRule","method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules","request":{"application/json":{"$ref":"CreateWorkloadIdentityFederationRuleBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"FederationRule"}}}',
  'GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}':
    '{"id":"retrieveWorkloadIdentityFederationRule","method":"GET","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","status":200,"response":{"application/json":{"$ref":"FederationRule"}}}',
  'POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}':
    '{"id":"updateWorkloadIdentityFederationRule","method":"POST","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","request":{"application/json":{"$ref":"UpdateWorkloadIdentityFederationRuleBody"}},"status":200,"response":{"application/json":{"$ref":"FederationRule"}}}',
  'DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}':
    '{"id":"deleteWorkloadIdentityFederationRule","method":"DELETE","path":"/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}","status":200,"response":{"application/json":{"$ref":"FederationRuleDeleted"}}}',
  'GET /organization/external_storage':
    '{"id":"Listexternalstorageconfigurations","method":"GET","path":"/organization/external_storage","status":200,"response":{"application/json":{"$ref":"ExternalStorageConfigurationList"}}}',
  'POST /organization/external_storage':
    '{"id":"Createanexternalstorageconfiguration","method":"POST","path":"/organization/external_storage","request":{"application/json":{"$ref":"CreateanexternalstorageconfigurationBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"ExternalStorageConfiguration"}}}',
  'GET /organization/external_storage/{external_storage_id}':
    '{"id":"retrieveExternalStorageConfiguration","method":"GET","path":"/organization/external_storage/{external_storage_id}","status":200,"response":{"application/json":{"$ref":"ExternalStorageConfiguration"}}}',
  'DELETE /organization/external_storage/{external_storage_id}':
    '{"id":"deleteExternalStorageConfiguration","method":"DELETE","path":"/organization/external_storage/{external_storage_id}","status":200,"response":{"application/json":{"$ref":"ExternalStorageDeleted"}}}',
  'POST /organization/external_storage/{external_storage_id}/validate':
    '{"id":"validateExternalStorageConfiguration","method":"POST","path":"/organization/external_storage/{external_storage_id}/validate","status":200,"response":{"application/json":{"$ref":"ExternalStorageConfiguration"}}}',
  'GET /organization/projects/{project_id}/service_tier_settings':
    '{"id":"retrieveProjectServiceTierSettings","method":"GET","path":"/organization/projects/{project_id}/service_tier_settings","status":200,"response":{"application/json":{"$ref":"ProjectServiceTierSettings"}}}',
  'POST /organization/projects/{project_id}/service_tier_settings':
    '{"id":"updateProjectServiceTierSettings","method":"POST","path":"/organization/projects/{project_id}/service_tier_settings","request":{"application/json":{"$ref":"UpdateProjectServiceTierSettingsBody"}},"status":200,"response":{"application/json":{"$ref":"ProjectServiceTierSettings"}}}',
  'POST /live/sessions':
    '{"id":"createLiveSession","method":"POST","path":"/live/sessions","request":{"application/json":{"$ref":"CreateLiveSessionBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"LiveCreateResponse"}}}',
  'POST /live/sessions/{session_id}/accept':
    '{"id":"acceptLiveSession","method":"POST","path":"/live/sessions/{session_id}/accept","request":{"application/json":{"$ref":"AcceptLiveSessionBody"}},"requestRequired":true,"status":200,"response":{}}',
  'GET /live/sessions/{session_id}/content':
    '{"id":"downloadLiveSessionRecording","method":"GET","path":"/live/sessions/{session_id}/content","status":200,"response":{"application/binary":{"type":"string","format":"binary"}}}',
  'POST /live/sessions/{session_id}/fork':
    '{"id":"forkLiveSession","method":"POST","path":"/live/sessions/{session_id}/fork","request":{"application/json":{"$ref":"ForkLiveSessionBody"}},"requestRequired":true,"status":200,"response":{"application/json":{"$ref":"SessionForkResponse"}}}',
  'POST /live/sessions/{session_id}/hangup':
    '{"id":"hangupLiveSession","method":"POST","path":"/live/sessions/{session_id}/hangup","status":200,"response":{}}',
  'POST /live/sessions/{session_id}/refer':
    '{"id":"referLiveSession","method":"POST","path":"/live/sessions/{session_id}/refer","request":{"application/json":{"$ref":"ReferLiveSessionBody"}},"requestRequired":true,"status":200,"response":{}}',
  'POST /live/sessions/{session_id}/reject':
    '{"id":"rejectLiveSession","method":"POST","path":"/live/sessions/{session_id}/reject","request":{"application/json":{"$ref":"RejectLiveSessionBody"}},"requestRequired":true,"status":200,"response":{}}',
};
