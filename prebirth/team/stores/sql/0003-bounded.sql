-- What is read at once is bounded by its size too: one who fills a stream with large entries must not fill the memory of all who read it.
-- Two rows come in any case, the one at the place that was read last and the next, so that a reader always gets on.
CREATE OR REPLACE FUNCTION prebirth.pull(in_stream uuid, in_place bigint, most int)
RETURNS TABLE (place bigint, name bytea, key uuid, author uuid, data bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, prebirth
AS $$
DECLARE
    me uuid := prebirth.me();
    whole boolean := in_stream = me;
    mine uuid[] := ARRAY(SELECT r.key FROM prebirth.reader r WHERE r.stream = in_stream AND r.member = me);
BEGIN
    RETURN QUERY SELECT one.place, one.name, one.key, one.author, one.data FROM (
        SELECT e.place, e.name, e.key, e.author, e.data,
            sum(octet_length(e.data)) OVER (ORDER BY e.place) AS size, row_number() OVER (ORDER BY e.place) AS number
        FROM prebirth.entry e
        WHERE e.stream = in_stream AND e.place >= in_place AND (whole OR e.key = ANY (mine))
        ORDER BY e.place LIMIT least(most, 2000)
    ) AS one
    WHERE one.size <= 8000000 OR one.number <= 2
    ORDER BY one.place;
END
$$;
