-- What a team's laptops leave for one another: sealed entries, who may read them, and what each says it has.
--
-- Every table is kept by the stream's id and no statement speaks of two streams, so that the whole distributes by that column.
-- Members are roles called m_ and 32 hexadecimal digits. They read what they are let read and write by the functions below alone;
-- nobody changes or deletes a row. The tables belong to a role that cannot log in.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'prebirth_keeper') THEN
        CREATE ROLE prebirth_keeper NOLOGIN NOINHERIT;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'prebirth_member') THEN
        CREATE ROLE prebirth_member NOLOGIN;
    END IF;
    IF NOT pg_has_role(CURRENT_USER, 'prebirth_keeper', 'MEMBER') THEN
        GRANT prebirth_keeper TO CURRENT_USER;
    END IF;
END
$$;

CREATE SCHEMA prebirth AUTHORIZATION prebirth_keeper;
REVOKE ALL ON SCHEMA prebirth FROM PUBLIC;
GRANT USAGE ON SCHEMA prebirth TO prebirth_member;
SET LOCAL ROLE prebirth_keeper;

-- Which numbers a stream has given out. A push takes its numbers under the lock of this row and holds it until it commits, so a number is
-- never seen before a lower one: a reader who has read up to one has missed none.
CREATE TABLE prebirth.stream (
    stream uuid PRIMARY KEY,
    last bigint NOT NULL
);

CREATE TABLE prebirth.key (
    stream uuid NOT NULL,
    key uuid NOT NULL,
    PRIMARY KEY (stream, key)
);

CREATE TABLE prebirth.reader (
    stream uuid NOT NULL,
    key uuid NOT NULL,
    member uuid NOT NULL,
    author uuid NOT NULL,
    PRIMARY KEY (stream, key, member)
);

CREATE TABLE prebirth.entry (
    stream uuid NOT NULL,
    place bigint NOT NULL,
    name bytea NOT NULL CHECK (octet_length(name) = 32),
    key uuid NOT NULL,
    author uuid NOT NULL,
    data bytea NOT NULL CHECK (octet_length(data) BETWEEN 29 AND 64000000),
    PRIMARY KEY (stream, place)
);
-- Each member puts an entry there once, so that nobody can take its place from another; by a hash, since the whole would be half as long as the entry.
CREATE UNIQUE INDEX entry_once ON prebirth.entry (stream, (encode(substr(sha256(name || uuid_send(author)), 1, 16), 'hex')::uuid));
ALTER TABLE prebirth.entry ALTER COLUMN data SET STORAGE EXTERNAL; -- what is sealed does not pack

CREATE TABLE prebirth.head (
    stream uuid NOT NULL,
    member uuid NOT NULL,
    number bigint NOT NULL,
    data bytea NOT NULL CHECK (octet_length(data) BETWEEN 29 AND 4000000),
    PRIMARY KEY (stream, member, number)
);

-- Which member speaks: the role that logged in, whatever role it acts as since.
CREATE FUNCTION prebirth.me() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog
AS $$ SELECT substring(session_user::text FROM '^m_([0-9a-f]{32})$')::uuid $$;

ALTER TABLE prebirth.reader ENABLE ROW LEVEL SECURITY;
ALTER TABLE prebirth.reader FORCE ROW LEVEL SECURITY;
ALTER TABLE prebirth.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE prebirth.entry FORCE ROW LEVEL SECURITY;
ALTER TABLE prebirth.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE prebirth.head FORCE ROW LEVEL SECURITY;

CREATE POLICY read_own ON prebirth.reader FOR SELECT USING (member = (SELECT prebirth.me()));
CREATE POLICY write_as_oneself ON prebirth.reader FOR INSERT WITH CHECK (author = (SELECT prebirth.me()));

CREATE POLICY read_granted ON prebirth.entry FOR SELECT USING (
    stream = (SELECT prebirth.me())
    OR EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = entry.stream AND r.key = entry.key AND r.member = (SELECT prebirth.me()))
);
CREATE POLICY write_as_oneself ON prebirth.entry FOR INSERT WITH CHECK (
    author = (SELECT prebirth.me())
    AND (
        key = '00000000-0000-0000-0000-000000000000'
        OR EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = entry.stream AND r.key = entry.key AND r.member = (SELECT prebirth.me()))
    )
);

CREATE POLICY read_granted ON prebirth.head FOR SELECT USING (
    EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = head.stream AND r.member = (SELECT prebirth.me()))
);
CREATE POLICY write_as_oneself ON prebirth.head FOR INSERT WITH CHECK (
    member = (SELECT prebirth.me())
    AND EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = head.stream AND r.member = (SELECT prebirth.me()))
);

-- Lets members read what was sealed with a key. Whoever begins a stream, or reads in it already, may bring a new key; a key that is there
-- is passed on by those who have it.
CREATE FUNCTION prebirth.admit(in_stream uuid, in_key uuid, members uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    reads boolean := EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = prebirth.me());
BEGIN
    INSERT INTO prebirth.stream AS s (stream, last) VALUES (in_stream, 0) ON CONFLICT (stream) DO UPDATE SET last = s.last;
    IF NOT reads AND EXISTS (SELECT FROM prebirth.key k WHERE k.stream = in_stream) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somebody else shares this stream';
    END IF;
    INSERT INTO prebirth.key (stream, key) VALUES (in_stream, in_key) ON CONFLICT (stream, key) DO NOTHING;
    IF FOUND THEN
        INSERT INTO prebirth.reader (stream, key, member, author) VALUES (in_stream, in_key, prebirth.me(), prebirth.me());
    ELSIF NOT EXISTS (SELECT FROM prebirth.reader r WHERE r.stream = in_stream AND r.key = in_key AND r.member = prebirth.me()) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a key that is not known is not passed on';
    END IF;
    INSERT INTO prebirth.reader (stream, key, member, author)
    SELECT in_stream, in_key, one, prebirth.me() FROM unnest(members) AS one
    ON CONFLICT DO NOTHING;
END
$$;

CREATE FUNCTION prebirth.push(in_stream uuid, names bytea[], keys uuid[], sealed bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    more bigint := coalesce(array_length(names, 1), 0);
    upto bigint;
BEGIN
    INSERT INTO prebirth.stream AS s (stream, last) VALUES (in_stream, more)
    ON CONFLICT (stream) DO UPDATE SET last = s.last + more RETURNING s.last INTO upto;
    INSERT INTO prebirth.entry (stream, place, name, key, author, data)
    SELECT in_stream, upto - more + one.number, one.name, one.key, prebirth.me(), one.data
    FROM unnest(names, keys, sealed) WITH ORDINALITY AS one (name, key, data, number)
    ON CONFLICT DO NOTHING;
    PERFORM pg_notify('s_' || replace(in_stream::text, '-', ''), '');
END
$$;

CREATE FUNCTION prebirth.state(in_stream uuid, in_number bigint, sealed bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
    INSERT INTO prebirth.head (stream, member, number, data) VALUES (in_stream, prebirth.me(), in_number, sealed) ON CONFLICT DO NOTHING
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA prebirth FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA prebirth TO prebirth_member;
GRANT SELECT ON prebirth.entry, prebirth.head, prebirth.reader TO prebirth_member;

CREATE TABLE prebirth.migration (
    number int PRIMARY KEY,
    sum text NOT NULL
);
GRANT SELECT ON prebirth.migration TO prebirth_member;
