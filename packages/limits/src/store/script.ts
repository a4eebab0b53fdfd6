/**
 * The exchange of `MemoryStore` as a script for Redis. It reads the time of Redis, so the clocks of
 * processes need not agree; if that clock is set back, no time has passed.
 *
 * KEYS: state, queue, waiting, running, members, grants, tenants. ARGV: limits, exchange.
 */
export const SCRIPT = `
local limits, call = cjson.decode(ARGV[1]), cjson.decode(ARGV[2])
local state, queue, waiting, running, members, grants, tenants = unpack(KEYS)
local rate, burst = limits.rate, limits.burst
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local names = { 'at', 'paused', 'virtual', 'b1', 'b2', 's1', 's2', 'q1', 'q2' }
local saved = redis.call('HMGET', state, unpack(names))
local function number(index) return tonumber(saved[index] or 0) or 0 end
local known = saved[1]
local paused, virtual = number(2), number(3)
local balance = known and { number(4), number(5) } or call.balance
local spent, queued = { number(6), number(7) }, { number(8), number(9) }

local function give(index, amount)
  balance[index] = math.min(burst[index], balance[index] + amount)
end
local elapsed = known and math.max(0, now - number(1)) or 0
for i = 1, 2 do give(i, elapsed * rate[i]) end

local function unqueue(id, ticket)
  redis.call('ZREM', queue, id)
  redis.call('HDEL', waiting, id)
  for i = 1, 2 do queued[i] = queued[i] - ticket.amount[i] end
end

-- Removes a ticket that was not used.
local function forget(id)
  local record = redis.call('HGET', running, id)
  if record then
    local amount = cjson.decode(record).amount
    for i = 1, 2 do
      give(i, amount[i])
      spent[i] = spent[i] - amount[i]
    end
    redis.call('HDEL', running, id)
    redis.call('HDEL', grants, id)
  end
  local ticket = redis.call('HGET', waiting, id)
  if ticket then unqueue(id, cjson.decode(ticket)) end
end

local function owned(key, owner)
  local found, all = {}, redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    if cjson.decode(all[i + 1]).owner == owner then found[#found + 1] = all[i] end
  end
  return found
end

-- Forgets a session: its waiting tickets, and those granted ones that it has not used.
local function drop(owner, unused)
  for _, id in ipairs(owned(waiting, owner)) do forget(id) end
  for _, id in ipairs(owned(running, owner)) do
    if unused(id) then forget(id) end
  end
  redis.call('ZREM', members, owner)
end

local silent = redis.call('ZRANGEBYSCORE', members, '-inf', now - limits.leaseMs)
for _, owner in ipairs(silent) do
  -- The process may have sent the requests that it was granted, so they stay charged.
  drop(owner, function(id) return redis.call('HEXISTS', grants, id) == 1 end)
  for _, id in ipairs(owned(running, owner)) do redis.call('HDEL', running, id) end
end

local function expected(amount, ahead, pause)
  local wait = math.max(0, pause)
  for i = 1, 2 do
    if rate[i] > 0 then
      local needed = queued[i] * ahead + math.min(amount[i], burst[i])
      wait = math.max(wait, (needed - balance[i]) / rate[i])
    end
  end
  return wait
end

local function run(id, owner, amount)
  redis.call('HSET', running, id,
    cjson.encode({ owner = owner, amount = amount, at = now, spent = spent }))
end

local function text(value) return string.format('%.6f', value) end

local granted, refused, after = {}, {}, 0
local lost = not call.isNew and not redis.call('ZSCORE', members, call.owner)
if not lost then
  redis.call('ZADD', members, text(now), call.owner)
  for _, ended in ipairs(call.settle) do
    local record = redis.call('HGET', running, ended.id)
    if record then
      record = cjson.decode(record)
      redis.call('HDEL', running, ended.id)
      for i = 1, 2 do
        give(i, ended.refund[i])
        if ended.remaining[i] >= 0 then
          local since = (now - record.at - limits.headroomMs) * rate[i]
          local server = ended.remaining[i] + since - (spent[i] - record.spent[i])
          balance[i] = math.min(balance[i], math.max(-burst[i], server))
        end
      end
    end
  end
  for _, id in ipairs(call.cancel) do forget(id) end
  if call.replaces ~= '' then
    local adopted = {}
    for _, attempt in ipairs(call.adopt) do adopted[attempt.id] = true end
    drop(call.replaces, function(id) return not adopted[id] end)
  end
  for _, attempt in ipairs(call.adopt) do
    local record = redis.call('HGET', running, attempt.id)
    if record then
      record = cjson.decode(record)
      record.owner = call.owner
      redis.call('HSET', running, attempt.id, cjson.encode(record))
    else
      run(attempt.id, call.owner, attempt.amount)
    end
  end
  for i = 1, 2 do give(i, -call.spend[i]) end
  paused = math.max(paused, now + call.pauseMs)

  for _, ticket in ipairs(call.acquire) do
    local cost = 0
    for i = 1, 2 do
      if rate[i] > 0 then cost = math.max(cost, ticket.amount[i] / rate[i]) end
    end
    if cost == 0 then cost = 1 end
    local last = tonumber(redis.call('HGET', tenants, ticket.tenant) or 0)
    local finish = virtual
    if not ticket.isRetry then finish = math.max(virtual, last) + cost / ticket.weight end
    local wait = 0
    if ticket.maxWaitMs >= 0 then
      local length = redis.call('ZCARD', queue)
      local ahead = length > 0 and redis.call('ZCOUNT', queue, '-inf', text(finish)) / length or 0
      wait = expected(ticket.amount, ahead, ticket.isRetry and 0 or paused - now)
    end
    if ticket.maxWaitMs >= 0 and wait > ticket.maxWaitMs then
      refused[#refused + 1] = { ticket.id, wait }
    else
      if not ticket.isRetry then redis.call('HSET', tenants, ticket.tenant, text(finish)) end
      redis.call('ZADD', queue, text(finish), ticket.id)
      redis.call('HSET', waiting, ticket.id, cjson.encode(
        { owner = call.owner, amount = ticket.amount, isRetry = ticket.isRetry, finish = finish }))
      for i = 1, 2 do queued[i] = queued[i] + ticket.amount[i] end
    end
  end

  local active = redis.call('HLEN', running)
  while true do
    local id = redis.call('ZRANGE', queue, 0, 0)[1]
    if not id then break end
    local ticket = cjson.decode(redis.call('HGET', waiting, id))
    after = ticket.isRetry and 0 or math.max(0, paused - now)
    if after > 0 then break end
    if limits.concurrency > 0 and active >= limits.concurrency then break end
    for i = 1, 2 do
      if rate[i] > 0 then
        after = math.max(after, (math.min(ticket.amount[i], burst[i]) - balance[i]) / rate[i])
      end
    end
    if after > 0 then break end
    unqueue(id, ticket)
    for i = 1, 2 do
      balance[i] = balance[i] - ticket.amount[i]
      spent[i] = spent[i] + ticket.amount[i]
    end
    run(id, ticket.owner, ticket.amount)
    redis.call('HSET', grants, id, ticket.owner)
    active = active + 1
    virtual = math.max(virtual, ticket.finish)
  end
  if redis.call('ZCARD', queue) == 0 then
    virtual = 0
    redis.call('DEL', tenants)
  end
  local all = redis.call('HGETALL', grants)
  for i = 1, #all, 2 do
    if all[i + 1] == call.owner then
      granted[#granted + 1] = all[i]
      redis.call('HDEL', grants, all[i])
    end
  end
end

local values = { now, paused, virtual, balance[1], balance[2], spent[1], spent[2],
  queued[1], queued[2] }
local fields = {}
for i, name in ipairs(names) do
  fields[2 * i - 1] = name
  fields[2 * i] = text(values[i])
end
redis.call('HSET', state, unpack(fields))
local expire = math.ceil(limits.expireMs + math.max(0, paused - now))
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, expire) end
return cjson.encode({
  isLost = lost, granted = granted, refused = refused, nextMs = after,
  queueMs = expected({ 1, 0 }, 1, paused - now), members = redis.call('ZCARD', members),
  balance = balance,
})
`.trim();
