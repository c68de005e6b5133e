/**
 * `log.append`: a group of appends, at most one per stream, in one round trip.
 *
 * The lock comes first, so that every later statement of the function sees all that was committed before it and
 * positions are drawn in the order of commits. One row comes back per append, in order: `appended` or `repeated` with
 * the last revision and position of its events, or `conflict` with the actual revision (-1 no stream, null not told).
 * Expected revisions: 0 and up exactly that, -1 no stream, -2 any, -3 the stream exists.
 * `owners` and `places` say for each event which append it belongs to (from 1) and where in it (from 0).
 */
export const appendFunction = `
CREATE FUNCTION log.append(
  streams text[], expectations bigint[], owners int[], places int[], ids uuid[], types text[], payloads text[], notes text[]
) RETURNS TABLE (answer text, at_revision bigint, at_position bigint)
LANGUAGE plpgsql VOLATILE
SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  appends   constant int := cardinality(streams);
  sizes     int[] := array_fill(0, ARRAY[appends]);
  known     int[] := array_fill(0, ARRAY[appends]);
  heads     bigint[];
  firsts    bigint[] := array_fill(0::bigint, ARRAY[appends]);
  bases     bigint[] := array_fill(0::bigint, ARRAY[appends]);
  answers   text[] := array_fill('conflict'::text, ARRAY[appends]);
  revisions bigint[];
  positions bigint[] := array_fill(NULL::bigint, ARRAY[appends]);
  last_position bigint := 0;
  next_position bigint;
  now_at timestamptz;
  wanted bigint;
  seen record;
BEGIN
  PERFORM pg_advisory_xact_lock(4701190520241);

  SELECT e.position, e.recorded_at INTO last_position, now_at FROM log.events e ORDER BY e.position DESC LIMIT 1;
  next_position := coalesce(last_position, 0) + 1;
  now_at := greatest(clock_timestamp(), now_at);

  heads := ARRAY(
    SELECT coalesce((SELECT e.revision FROM log.events e WHERE e.stream = asked.stream ORDER BY e.revision DESC LIMIT 1), -1)
    FROM unnest(streams) WITH ORDINALITY AS asked(stream, nth) ORDER BY asked.nth);
  revisions := heads;

  FOR i IN 1..cardinality(owners) LOOP
    sizes[owners[i]] := sizes[owners[i]] + 1;
  END LOOP;

  FOR seen IN
    SELECT g.owner, count(*)::int AS events, max(e.position) AS position,
           min(e.revision - g.place) AS first, max(e.revision - g.place) AS other
    FROM unnest(owners, places, ids) AS g(owner, place, id)
    JOIN log.events e ON e.stream = streams[g.owner] AND e.event_id = g.id
    WHERE heads[g.owner] >= 0
    GROUP BY g.owner
  LOOP
    known[seen.owner] := seen.events;
    positions[seen.owner] := seen.position;
    firsts[seen.owner] := CASE WHEN seen.first = seen.other THEN seen.first ELSE -1 END;
  END LOOP;

  FOR i IN 1..appends LOOP
    wanted := expectations[i];
    IF known[i] = 0 AND (wanted = heads[i] OR wanted = -2 OR (wanted = -3 AND heads[i] >= 0)) THEN
      answers[i] := 'appended';
      firsts[i] := heads[i] + 1;
      bases[i] := next_position;
      next_position := next_position + sizes[i];
      revisions[i] := heads[i] + sizes[i];
      positions[i] := next_position - 1;
    ELSIF known[i] > 0 THEN
      IF known[i] = sizes[i] AND firsts[i] >= 0 AND (wanted < -1 OR wanted = firsts[i] - 1) THEN
        answers[i] := 'repeated';
        revisions[i] := firsts[i] + sizes[i] - 1;
      ELSE
        revisions[i] := NULL;
      END IF;
    END IF;
  END LOOP;

  INSERT INTO log.events (position, stream, revision, event_id, type, data, metadata, recorded_at)
  SELECT bases[g.owner] + g.place, streams[g.owner], firsts[g.owner] + g.place,
         g.id, g.type, g.payload::json, g.note::json, now_at
  FROM unnest(owners, places, ids, types, payloads, notes) AS g(owner, place, id, type, payload, note)
  WHERE bases[g.owner] > 0;

  RETURN QUERY SELECT * FROM unnest(answers, revisions, positions);
END $$;
`;
