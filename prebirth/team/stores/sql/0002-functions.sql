-- Members read by functions alone, as they write: each call speaks of one stream, and no policy of a table asks another table. So a server
-- that spreads the tables by stream (Citus) can run each call where the stream lies.
DROP POLICY read_own ON prebirth.reader;
DROP POLICY write_as_oneself ON prebirth.reader;
ALTER TABLE prebirth.reader NO FORCE ROW LEVEL SECURITY;
ALTER TABLE prebirth.reader DISABLE ROW LEVEL SECURITY;
DROP POLICY read_granted ON prebirth.entry;
DROP POLICY write_as_oneself ON prebirth.entry;
ALTER TABLE prebirth.entry NO FORCE ROW LEVEL SECURITY;
ALTER TABLE prebirth.entry DISABLE ROW LEVEL SECURITY;
DROP POLICY read_granted ON prebirth.head;
DROP POLICY write_as_oneself ON prebirth.head;
ALTER TABLE prebirth.head NO FORCE ROW LEVEL SECURITY;
ALTER TABLE prebirth.head DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON prebirth.entry, prebirth.head, prebirth.reader FROM prebirth_member;

-- As before, but whoever does not read here waits for nobody and makes nobody wait: what may be done is asked before the row is locked,
-- and again after it, as somebody else may have begun the stream meanwhile.
CREATE OR REPLACE FUNCTION prebirth.admit(in_stream uuid, in_key uuid, members uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    me uuid := prebirth.me();
BEGIN
    IF me IS NULL OR NOT prebirth.may_admit(in_stream, me) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somebody else shares this stream';
    END IF;
    INSERT INTO prebirth.stream AS s (stream, last) VALUES (in_stream, 0) ON CONFLICT (stream) DO UPDATE SET last = s.last;
    IF NOT prebirth.may_admit(in_stream, me) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somebody else shares this stream';
    END IF;
    INSERT INTO prebirth.key (stream, key) VALUES (in_stream, in_key) ON CONFLICT (stream, key) DO NOTHING;
    IF FOUND THEN
        INSERT INTO prebirth.reader (stream, key, member, author) VALUES (in_stream, in_key, me, me);
    ELSIF NOT EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.key = in_key AND r.member = me) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a key that is not known is not passed on';
    END IF;
    INSERT INTO prebirth.reader (stream, key, member, author)
    SELECT in_stream, in_key, one, me FROM unnest(members) AS one
    ON CONFLICT DO NOTHING;
END
$$;

-- Whether a member reads a stream already, or nobody has begun it.
CREATE FUNCTION prebirth.may_admit(in_stream uuid, who uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = who)
        OR NOT EXISTS (SELECT FROM prebirth.key k WHERE k.stream = in_stream);
END
$$;

-- The app says to those who listen that something came: what a function says is heard on the machine where it runs, and they listen elsewhere.
CREATE OR REPLACE FUNCTION prebirth.push(in_stream uuid, names bytea[], keys uuid[], sealed bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    more bigint := coalesce(array_length(names, 1), 0);
    upto bigint;
    me uuid := prebirth.me();
    mine uuid[] := ARRAY(SELECT r.key FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = me);
BEGIN
    IF me IS NULL OR NOT keys <@ (mine || '00000000-0000-0000-0000-000000000000'::uuid) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a key that is not known is not written with';
    END IF;
    INSERT INTO prebirth.stream AS s (stream, last) VALUES (in_stream, more)
    ON CONFLICT (stream) DO UPDATE SET last = s.last + more RETURNING s.last INTO upto;
    INSERT INTO prebirth.entry (stream, place, name, key, author, data)
    SELECT in_stream, upto - more + one.number, one.name, one.key, me, one.data
    FROM unnest(names, keys, sealed) WITH ORDINALITY AS one (name, key, data, number)
    ON CONFLICT DO NOTHING;
END
$$;

CREATE OR REPLACE FUNCTION prebirth.state(in_stream uuid, in_number bigint, sealed bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = prebirth.me()) THEN
        RAISE insufficient_privilege USING MESSAGE = 'who does not read here has nothing to say';
    END IF;
    INSERT INTO prebirth.head (stream, member, number, data) VALUES (in_stream, prebirth.me(), in_number, sealed) ON CONFLICT DO NOTHING;
END
$$;

-- The entries from a place on that a member may read: those of their keys, or all of the stream that bears their own name.
CREATE FUNCTION prebirth.pull(in_stream uuid, in_place bigint, most int)
RETURNS TABLE (place bigint, name bytea, key uuid, author uuid, data bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    me uuid := prebirth.me();
    whole boolean := in_stream = me;
    mine uuid[] := ARRAY(SELECT r.key FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = me);
BEGIN
    RETURN QUERY SELECT e.place, e.name, e.key, e.author, e.data FROM prebirth.entry e
    WHERE e.stream = in_stream AND e.place >= in_place AND (whole OR e.key = ANY (mine))
    ORDER BY e.place LIMIT least(most, 2000);
END
$$;

CREATE FUNCTION prebirth.names(in_stream uuid) RETURNS SETOF bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    me uuid := prebirth.me();
    whole boolean := in_stream = me;
    mine uuid[] := ARRAY(SELECT r.key FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = me);
BEGIN
    RETURN QUERY SELECT DISTINCT e.name FROM prebirth.entry e WHERE e.stream = in_stream AND (whole OR e.key = ANY (mine));
END
$$;

-- What each reader said last that they have.
CREATE FUNCTION prebirth.heads(in_stream uuid) RETURNS TABLE (member uuid, number bigint, data bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT ON (h.member) h.member, h.number, h.data FROM prebirth.head h WHERE h.stream = in_stream
    AND EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = prebirth.me())
    ORDER BY h.member, h.number DESC;
END
$$;

ALTER FUNCTION prebirth.may_admit OWNER TO prebirth_keeper;
ALTER FUNCTION prebirth.pull OWNER TO prebirth_keeper;
ALTER FUNCTION prebirth.names OWNER TO prebirth_keeper;
ALTER FUNCTION prebirth.heads OWNER TO prebirth_keeper;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA prebirth FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA prebirth TO prebirth_member;
REVOKE ALL ON FUNCTION prebirth.may_admit FROM prebirth_member;

-- A member fills no disk of the server beside the tables. Where the administrator may not say so, the server goes on without.
DO $$
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE EXECUTE ON FUNCTION
        pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea), pg_catalog.lo_put(oid, bigint, bytea)
    FROM PUBLIC;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'temporary tables and large objects stay open to members: only a superuser can close them';
END
$$;
