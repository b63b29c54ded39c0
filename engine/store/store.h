// SPDX-License-Identifier: MIT
// What the program keeps: journals, saved as they happen, and little else. Nothing that can be
// computed from a journal is kept beside it: no score, no "ended" flag.
//
// One SQLite file, `pushback.db`, in a folder that the caller names. New folders are readable by
// their owner only (0700), a folder that was there is left as it is, and the file with its -wal and
// -shm is always 0600. An empty folder name keeps everything in memory and nothing beyond it.
//
// How safe is an answer? When pb_store_append has returned true, the answer is committed: it
// outlives the program, however that ends. A thread of the store's own then brings it to the disk,
// about a twentieth of a second later, so that a power cut costs at most the answers of that
// moment. The caller's thread never waits for the disk itself: a commit that did was measured to
// take 15 seconds once on a busy machine, and this one stands between a key press and the picture.
// For the same reason the write-ahead log is folded back into the file when the store is opened and
// closed, and between only by that thread when nobody has answered for a while and the log has
// grown: the first commit after a folding must sync the log's new head, so the thread makes that
// commit too.
//
// A journal only grows. The database itself refuses to change or drop an entry, or to take one out
// of turn; a session goes as a whole or not at all.
//
// One pb_store belongs to one thread. Several programs may have the same folder open. Times are
// Unix seconds.
#ifndef PB_STORE_STORE_H
#define PB_STORE_STORE_H

#include "base/err.h"
#include "sim/journal.h"

typedef struct pb_store pb_store;

// Opens or makes the store in `folder` ("" or NULL: in memory). NULL and *err when that fails, and
// then nothing has been changed: a file that is damaged, is somebody else's or was written by a
// newer program stays as it is.
pb_store *pb_store_open(const char *folder, pb_err *err);

// Brings everything to the disk and closes. False and *err when the disk refused (the store is
// closed all the same). NULL is legal.
bool pb_store_close(pb_store *s, pb_err *err);

// Waits until everything committed so far is on the disk. False and *err when the disk has refused
// at any time since the opening: from then on what was reported as committed may not outlive a
// power cut.
bool pb_store_settle(pb_store *s, pb_err *err);

// The same question without waiting, for a face that wants to warn.
bool pb_store_is_safe(pb_store *s, pb_err *err);

// ---- sessions ---------------------------------------------------------------------------------

// Begins a session from a journal's head (scenario, hash, seed, mode, school); `program` is the
// program's version. Entries that it holds already (a moment tried again) are committed with it.
// *number counts from 1.
bool pb_store_begin(pb_store *s, const pb_journal *j, const char *program, int64_t *number,
                    pb_err *err);

// Commits one entry. `place` is how many the journal had before; when the store has another number
// (the session was gone on with elsewhere, or deleted) this fails and nothing is written.
bool pb_store_append(pb_store *s, int64_t number, uint32_t place, const pb_journal_entry *entry,
                     pb_err *err);

// Commits how far the reader has read: how many things have been shown. 0 until it is said.
bool pb_store_seen(pb_store *s, int64_t number, uint32_t seen, pb_err *err);

typedef struct pb_store_session {
    int64_t number;
    pb_str scenario, school, program;
    char scenario_hash[65];
    uint64_t seed;
    enum pb_mode mode;
    int64_t started, touched; // touched: the last entry or `seen`
    uint32_t entries, seen;
} pb_store_session;

typedef struct pb_store_list {
    pb_arena arena; // holds the strings
    PB_VEC(pb_store_session) of;
} pb_store_list;

// The newest `limit` sessions, newest first, into `out` (emptied first). Whether one is unfinished
// only a replay knows.
bool pb_store_sessions(pb_store *s, uint32_t limit, pb_store_list *out, pb_err *err);
void pb_store_list_release(pb_store_list *list);

// A session's journal into `out`, and how far it was read. `out` is emptied first, and stays empty
// on failure; the caller releases it.
bool pb_store_load(pb_store *s, int64_t number, pb_journal *out, uint32_t *seen, pb_err *err);

// ---- what the trainee says of themselves -----------------------------------------------------

// The trainee's own rating of a session on a principle, 0 … 1000; saying it again replaces it, and
// -1 takes it back.
bool pb_store_rate(pb_store *s, int64_t number, pb_str principle, int32_t value, pb_err *err);

// *value is -1 when there is none.
bool pb_store_rating(pb_store *s, int64_t number, pb_str principle, int32_t *value, pb_err *err);

// The trainee's own words about a session, by key ("felt"); saying it again replaces them, and no
// words take them back. Words that were never written are empty.
bool pb_store_write(pb_store *s, int64_t number, pb_str key, pb_str words, pb_err *err);
bool pb_store_written(pb_store *s, int64_t number, pb_str key, pb_buf *out, pb_err *err);

// Settings are text by name. One that was never set is empty, and setting it to empty takes it
// away.
bool pb_store_set(pb_store *s, pb_str key, pb_str value, pb_err *err);
bool pb_store_get(pb_store *s, pb_str key, pb_buf *out, pb_err *err);

// ---- forgetting -------------------------------------------------------------------------------

// Deletes one session, or everything there is, settings too. The words are gone from the files as
// well (the file is rebuilt and the log emptied) when this returns true. These wait for the disk.
bool pb_store_delete(pb_store *s, int64_t number, pb_err *err);
bool pb_store_forget(pb_store *s, pb_err *err);

// Moves a damaged file out of the way, with its log, as pushback.db.broken-1 (or -2, …), so that a
// new one can be made. `where` gets its new path. Never done unasked. True also when there was no
// file; `where` is then empty.
bool pb_store_set_aside(const char *folder, pb_buf *where, pb_err *err);

#endif
