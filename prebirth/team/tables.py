"""The tables of a team in the vault's own encrypted database."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS team_stream (
    case_id TEXT PRIMARY KEY, root TEXT NOT NULL, place INTEGER NOT NULL, mark BLOB NOT NULL,
    sent INTEGER NOT NULL, said INTEGER NOT NULL, heads TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_key (
    case_id TEXT NOT NULL, key TEXT NOT NULL, secret BLOB NOT NULL,
    PRIMARY KEY (case_id, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_given (
    case_id TEXT NOT NULL, key TEXT NOT NULL, member TEXT NOT NULL,
    PRIMARY KEY (case_id, key, member)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_entry (
    case_id TEXT NOT NULL, name TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL,
    there INTEGER NOT NULL, body BLOB,
    PRIMARY KEY (case_id, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_waiting (
    case_id TEXT NOT NULL, name TEXT NOT NULL, author TEXT NOT NULL, key TEXT NOT NULL,
    data BLOB NOT NULL, why TEXT NOT NULL,
    PRIMARY KEY (case_id, name, author)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_head (
    case_id TEXT NOT NULL, member TEXT NOT NULL, number INTEGER NOT NULL, heads TEXT NOT NULL,
    log TEXT NOT NULL DEFAULT '', PRIMARY KEY (case_id, member)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_note (
    case_id TEXT NOT NULL, key TEXT NOT NULL, member TEXT NOT NULL, name BLOB NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (case_id, key, member)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_refused (
    case_id TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, author TEXT NOT NULL,
    why TEXT NOT NULL, dismissed INTEGER NOT NULL, PRIMARY KEY (case_id, id)) WITHOUT ROWID;
"""
UPGRADE = """
ALTER TABLE team_head ADD COLUMN log TEXT NOT NULL DEFAULT '';
DELETE FROM team_given;
"""
"""Earlier builds kept no log with a frontier and no notes to send again: they are given anew."""
# Entries after the last that was sent, the beginning of the record, and the entries that only
# the team's tables hold (the membership log, or the one act left of a deleted record).
UNSENT = """
FROM (
    SELECT seq, hash, body FROM entries
    WHERE case_id = ?1 AND seq > (SELECT sent FROM team_stream WHERE case_id = ?1)
    UNION ALL SELECT 0, head, CAST(body AS BLOB) FROM snapshots WHERE case_id = ?1 AND seq = 0
    UNION ALL SELECT 0, name, body FROM team_entry WHERE case_id = ?1 AND body IS NOT NULL
) f LEFT JOIN team_entry t ON t.case_id = ?1 AND t.name = hash WHERE NOT coalesce(there, 0)
"""
TABLES = (
    "team_stream",
    "team_key",
    "team_given",
    "team_entry",
    "team_waiting",
    "team_head",
    "team_note",
    "team_refused",
)
