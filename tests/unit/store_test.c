// SPDX-License-Identifier: MIT
// store: journals as they happen, append-only, private, and forgotten when asked to.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/db.h"
#include "store/store.h"

// ---- a folder of its own for each test --------------------------------------------------------

typedef struct place {
    char folder[64], file[96];
} place;

static int make_place(void **state)
{
    place *p = calloc(1, sizeof *p);
    snprintf(p->folder, sizeof p->folder, "/tmp/pb-store-XXXXXX");
    if (!p || !mkdtemp(p->folder))
        return -1;
    snprintf(p->file, sizeof p->file, "%s/pushback.db", p->folder);
    *state = p;
    return 0;
}

static void unlink_in(void *ctx, pb_str name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%.*s", (const char *)ctx, PB_STR_ARG(name));
    unlink(path);
}

static int drop_place(void **state)
{
    place *p = *state;
    pb_dir_list(p->folder, unlink_in, p->folder, NULL);
    rmdir(p->folder);
    free(p);
    return 0;
}

static pb_store *opened(const char *folder)
{
    pb_err err = {""};
    pb_store *s = pb_store_open(folder, &err);
    assert_string_equal(err.text, "");
    assert_non_null(s);
    return s;
}

static void closed(pb_store *s)
{
    pb_err err = {""};
    assert_true(pb_store_close(s, &err));
    assert_string_equal(err.text, "");
}

static pb_journal head(const char *scenario)
{
    pb_journal j = {.scenario = pb_str_of(scenario),
                    .school = PB_STR("student"),
                    .seed = UINT64_C(0xFFFFFFFFFFFFFFF7),
                    .mode = PB_REHEARSAL};
    memset(j.scenario_hash, 'a', 64);
    return j;
}

static pb_journal_entry entry(const char *decision, const char *answer, uint32_t keep)
{
    return (pb_journal_entry){pb_str_of(decision), pb_str_of(answer), keep};
}

static int64_t begun(pb_store *s, const char *scenario)
{
    pb_err err = {""};
    pb_journal j = head(scenario);
    int64_t number = 0;
    assert_true(pb_store_begin(s, &j, "0.1.0", &number, &err));
    return number;
}

static void answered(pb_store *s, int64_t number, uint32_t at, const char *decision,
                     const char *answer)
{
    pb_err err = {""};
    pb_journal_entry e = entry(decision, answer, 0);
    if (!pb_store_append(s, number, at, &e, &err))
        fail_msg("%s", err.text);
}

// Runs SQL on the file beside the store; what SQLite says of it.
static int on_file(const char *file, const char *sql, char *message, size_t room)
{
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(file, &db), SQLITE_OK);
    sqlite3_busy_timeout(db, 5000);
    int code = sqlite3_exec(db, sql, NULL, NULL, NULL);
    if (message)
        snprintf(message, room, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return code;
}

static bool file_holds(const char *path, const char *words)
{
    pb_buf b = {0};
    bool found = false;
    size_t n = strlen(words);
    if (pb_file_exists(path) && pb_file_read(path, 1u << 30, &b, NULL))
        for (size_t i = 0; !found && i + n <= b.n; i++)
            found = memcmp(b.p + i, words, n) == 0;
    pb_buf_release(&b);
    return found;
}

static bool place_holds(const place *p, const char *words)
{
    static const char *const suffix[] = {"", "-wal", "-shm", "-journal"};
    pb_buf name = {0};
    bool found = false;
    for (size_t i = 0; i < 4; i++)
        found |= file_holds(pb_db_beside(&name, p->file, suffix[i]), words);
    pb_buf_release(&name);
    return found;
}

// ---- what goes in comes out ------------------------------------------------------------------

static void a_journal_comes_back_as_it_was(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    int64_t number = begun(s, "the-ward-round");
    assert_int_equal(number, 1);
    pb_journal_entry e[] = {entry("fixing_starts", "pull", 0), entry("the_questions", "wait", 0),
                            entry("", "back", 1), entry("那张报纸", "quiet", 0),
                            entry("z", "e\xCC\x81\xF0\x9F\x99\x82", 0)};
    for (uint32_t i = 0; i < 5; i++)
        assert_true(pb_store_append(s, number, i, &e[i], &err));
    assert_true(pb_store_seen(s, number, 41, &err));
    assert_true(pb_store_seen(s, number, 42, &err));
    closed(s);

    s = opened(p->folder);
    pb_journal j = {0};
    uint32_t seen = 0;
    assert_true(pb_store_load(s, number, &j, &seen, &err));
    assert_true(pb_str_is(j.scenario, "the-ward-round") && pb_str_is(j.school, "student"));
    assert_int_equal(strlen(j.scenario_hash), 64);
    assert_true(j.seed == UINT64_C(0xFFFFFFFFFFFFFFF7));
    assert_int_equal(j.mode, PB_REHEARSAL);
    assert_int_equal(seen, 42);
    assert_int_equal(j.entries.n, 5);
    for (uint32_t i = 0; i < 5; i++) {
        assert_true(pb_str_eq(j.entries.p[i].decision, e[i].decision));
        assert_true(pb_str_eq(j.entries.p[i].answer, e[i].answer));
        assert_int_equal(j.entries.p[i].keep, e[i].keep);
    }
    pb_journal_release(&j);
    closed(s);
}

static void a_session_can_begin_with_entries(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    pb_journal j = head("again");
    pb_journal_add(&j, PB_STR("m1"), PB_STR("a"));
    pb_journal_add(&j, PB_STR("m2"), PB_STR("b"));
    int64_t number = 0;
    assert_true(pb_store_begin(s, &j, "0.1.0", &number, &err));
    answered(s, number, 2, "m3", "c");
    uint32_t seen = 7;
    pb_journal_release(&j);
    j = (pb_journal){0};
    assert_true(pb_store_load(s, number, &j, &seen, &err));
    assert_int_equal(j.entries.n, 3);
    assert_int_equal(seen, 0);
    pb_journal_release(&j);
    closed(s);
}

static void sessions_are_listed_newest_first(void **state)
{
    place *p = *state;
    pb_err err = {""};
    int64_t before = (int64_t)time(NULL);
    pb_store *s = opened(p->folder);
    int64_t one = begun(s, "one"), two = begun(s, "two"), three = begun(s, "three");
    answered(s, one, 0, "m", "a");
    answered(s, one, 1, "m", "b");
    assert_true(pb_store_seen(s, two, 9, &err));
    pb_store_list list = {0};
    assert_true(pb_store_sessions(s, UINT32_MAX, &list, &err));
    assert_int_equal(list.of.n, 3);
    assert_int_equal(list.of.p[0].number, three);
    assert_int_equal(list.of.p[1].seen, 9);
    const pb_store_session *last = &list.of.p[2];
    assert_int_equal(last->number, one);
    assert_int_equal(last->entries, 2);
    assert_true(pb_str_is(last->scenario, "one") && pb_str_is(last->program, "0.1.0"));
    assert_int_equal(last->mode, PB_REHEARSAL);
    assert_true(last->seed == UINT64_C(0xFFFFFFFFFFFFFFF7));
    assert_true(last->started >= before && last->started <= (int64_t)time(NULL));
    assert_true(last->touched >= last->started);
    assert_true(pb_store_sessions(s, 1, &list, &err));
    assert_int_equal(list.of.n, 1);
    assert_int_equal(list.of.p[0].number, three);
    pb_store_list_release(&list);
    closed(s);
}

static void ratings_words_and_settings_are_kept(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    int64_t number = begun(s, "one");
    int32_t value = 7;
    assert_true(pb_store_rating(s, number, PB_STR("safe_space"), &value, &err));
    assert_int_equal(value, -1);
    assert_true(pb_store_rate(s, number, PB_STR("safe_space"), 300, &err));
    assert_true(pb_store_rate(s, number, PB_STR("safe_space"), 1000, &err));
    assert_true(pb_store_rating(s, number, PB_STR("safe_space"), &value, &err));
    assert_int_equal(value, 1000);
    assert_false(pb_store_rate(s, number, PB_STR("safe_space"), 1001, &err));
    assert_false(pb_store_rate(s, 99, PB_STR("safe_space"), 1, &err));
    assert_string_equal(err.text, "there is no session 99");
    assert_true(pb_store_rate(s, number, PB_STR("safe_space"), -1, &err));
    assert_true(pb_store_rating(s, number, PB_STR("safe_space"), &value, &err));
    assert_int_equal(value, -1);

    pb_buf b = {0};
    assert_true(pb_store_written(s, number, PB_STR("felt"), &b, &err));
    assert_int_equal(b.n, 0);
    assert_true(pb_store_write(s, number, PB_STR("felt"), PB_STR("hurried"), &err));
    assert_true(pb_store_write(s, number, PB_STR("felt"), PB_STR("hurried, then sad"), &err));
    assert_true(pb_store_written(s, number, PB_STR("felt"), &b, &err));
    assert_string_equal(b.p, "hurried, then sad");
    assert_true(pb_store_write(s, number, PB_STR("felt"), PB_STR(""), &err));
    assert_true(pb_store_written(s, number, PB_STR("felt"), &b, &err));
    assert_int_equal(b.n, 0);
    assert_false(pb_store_write(s, 99, PB_STR("felt"), PB_STR("nothing"), &err));
    assert_true(pb_store_get(s, PB_STR("text-size"), &b, &err));
    assert_int_equal(b.n, 0);
    assert_true(pb_store_set(s, PB_STR("text-size"), PB_STR("120"), &err));
    assert_true(pb_store_set(s, PB_STR("text-size"), PB_STR("150"), &err));
    assert_true(pb_store_get(s, PB_STR("text-size"), &b, &err));
    assert_string_equal(b.p, "150");
    assert_true(pb_store_set(s, PB_STR("text-size"), PB_STR(""), &err));
    assert_true(pb_store_get(s, PB_STR("text-size"), &b, &err));
    assert_int_equal(b.n, 0);
    pb_buf_release(&b);
    closed(s);
}

static void without_a_folder_nothing_is_kept(void **state)
{
    (void)state;
    pb_err err = {""};
    pb_store *s = opened("");
    int64_t number = begun(s, "one");
    answered(s, number, 0, "m", "a");
    assert_true(pb_store_settle(s, &err) && pb_store_is_safe(s, &err));
    assert_true(pb_store_forget(s, &err));
    pb_journal j = {0};
    uint32_t seen;
    assert_false(pb_store_load(s, number, &j, &seen, &err));
    closed(s);
    s = opened(NULL);
    assert_int_equal(begun(s, "two"), 1);
    closed(s);
}

// ---- promises ---------------------------------------------------------------------------------

static void entries_come_in_turn_only(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder), *other = opened(p->folder);
    int64_t number = begun(s, "one");
    answered(s, number, 0, "m", "a");
    answered(other, number, 1, "m", "b"); // another program goes on with it
    pb_journal_entry e = entry("m", "c", 0);
    assert_false(pb_store_append(s, number, 1, &e, &err));
    assert_string_equal(err.text, "session 1 was gone on with elsewhere; open it again");
    assert_false(pb_store_append(s, number, 5, &e, &err));
    assert_false(pb_store_append(s, 77, 0, &e, &err));
    assert_string_equal(err.text, "there is no session 77");
    assert_false(pb_store_seen(s, 77, 1, &err));
    assert_string_equal(err.text, "there is no session 77");
    answered(s, number, 2, "m", "c");
    pb_journal j = {0};
    uint32_t seen;
    assert_true(pb_store_load(other, number, &j, &seen, &err));
    assert_int_equal(j.entries.n, 3);
    assert_false(pb_store_load(other, 77, &j, &seen, &err));
    assert_int_equal(j.entries.n, 0);
    pb_journal_release(&j);
    closed(other);
    closed(s);
}

static void the_database_itself_refuses_to_rewrite(void **state)
{
    place *p = *state;
    pb_store *s = opened(p->folder);
    int64_t number = begun(s, "one");
    answered(s, number, 0, "m", "a");
    answered(s, number, 1, "m", "b");
    static const char *const refused[] = {
        "UPDATE journal SET answer = 'better'",
        "DELETE FROM journal WHERE place = 1",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal VALUES (1, 0, 'm', 'better', 0, 0)",
        "INSERT INTO journal VALUES (1, 3, 'm', 'late', 0, 0)",
        "UPDATE session SET mode = 'practice'",
    };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char said[200];
        if (on_file(p->file, refused[i], said, sizeof said) != SQLITE_CONSTRAINT)
            fail_msg("not refused: %s (%s)", refused[i], said);
    }
    pb_journal j = {0};
    uint32_t seen;
    pb_err err = {""};
    assert_true(pb_store_load(s, number, &j, &seen, &err));
    assert_int_equal(j.entries.n, 2);
    assert_true(pb_str_is(j.entries.p[0].answer, "a"));
    pb_journal_release(&j);
    closed(s);
}

static unsigned mode_of(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 ? (unsigned)st.st_mode & 0777 : 0;
}

static void only_the_owner_can_read(void **state)
{
    place *p = *state;
    char folder[128], file[160], wal[170], shm[170];
    snprintf(folder, sizeof folder, "%s/a", p->folder);
    snprintf(file, sizeof file, "%s/pushback.db", folder);
    snprintf(wal, sizeof wal, "%s-wal", file);
    snprintf(shm, sizeof shm, "%s-shm", file);
    mode_t old = umask(0);
    pb_store *s = opened(folder);
    begun(s, "one");
    assert_int_equal(mode_of(folder), 0700);
    assert_int_equal(mode_of(file), 0600);
    assert_int_equal(mode_of(wal), 0600);
    assert_int_equal(mode_of(shm), 0600);
    closed(s);
    chmod(file, 0644); // copied back carelessly
    s = opened(folder);
    assert_int_equal(mode_of(file), 0600);
    closed(s);
    umask(old);
    unlink(file);
    rmdir(folder);
}

static void what_is_deleted_leaves_no_words(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    int64_t keep = begun(s, "kept-scenario"), drop = begun(s, "dropped-scenario");
    answered(s, keep, 0, "kept_moment", "kept_answer");
    for (uint32_t i = 0; i < 5000; i++)
        answered(s, drop, i, "dropped_moment", "dropped_answer");
    assert_true(pb_store_rate(s, drop, PB_STR("dropped_principle"), 5, &err));
    assert_true(pb_store_write(s, drop, PB_STR("felt"), PB_STR("dropped words"), &err));
    assert_true(place_holds(p, "dropped_moment"));
    if (!pb_store_delete(s, drop, &err))
        fail_msg("%s", err.text);
    assert_false(place_holds(p, "dropped"));
    assert_in_range(pb_file_size(p->file), 1, 100000); // and takes no room
    assert_true(place_holds(p, "kept_answer"));
    assert_false(pb_store_delete(s, drop, &err));
    assert_string_equal(err.text, "there is no session 2");
    answered(s, keep, 1, "kept_moment", "and_on");
    assert_int_equal(begun(s, "third"), 3); // numbers are not used again

    assert_true(pb_store_set(s, PB_STR("name"), PB_STR("secret_setting"), &err));
    if (!pb_store_forget(s, &err))
        fail_msg("%s", err.text);
    assert_false(place_holds(p, "kept"));
    assert_false(place_holds(p, "secret"));
    pb_store_list list = {0};
    assert_true(pb_store_sessions(s, 10, &list, &err));
    assert_int_equal(list.of.n, 0);
    pb_store_list_release(&list);
    assert_int_equal(begun(s, "fresh"), 1);
    closed(s);
}

// ---- files that are not what they should be --------------------------------------------------

static void refused_with(const place *p, const char *why)
{
    pb_err err = {""};
    pb_buf before = {0}, after = {0};
    assert_true(pb_file_read(p->file, 1u << 24, &before, &err));
    pb_store *s = pb_store_open(p->folder, &err);
    assert_null(s);
    if (!strstr(err.text, why))
        fail_msg("'%s' is not in: %s", why, err.text);
    assert_non_null(strstr(err.text, p->file));
    assert_true(pb_file_read(p->file, 1u << 24, &after, &err));
    assert_true(pb_str_eq(pb_buf_str(&before), pb_buf_str(&after)));
    pb_buf_release(&before);
    pb_buf_release(&after);
}

static void a_newer_format_is_refused(void **state)
{
    place *p = *state;
    closed(opened(p->folder));
    assert_int_equal(on_file(p->file, "PRAGMA user_version = 7", NULL, 0), SQLITE_OK);
    refused_with(p, "was written by a newer version of pushback (format 7");
}

static void another_programs_database_is_refused(void **state)
{
    place *p = *state;
    assert_int_equal(on_file(p->file, "CREATE TABLE recipe (name TEXT)", NULL, 0), SQLITE_OK);
    refused_with(p, "another program's database");
}

static void a_damaged_file_is_refused_and_set_aside_when_asked(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_buf where = {0};
    assert_true(pb_store_set_aside(p->folder, &where, &err)); // nothing there
    assert_int_equal(where.n, 0);
    for (int i = 1; i <= 2; i++) {
        assert_true(pb_file_write(p->file,
                                  PB_STR("this was a database once, now it is only a text"
                                         " that is long enough to have had a header. ......"),
                                  &err));
        refused_with(p, "the file is damaged");
        assert_true(pb_store_set_aside(p->folder, &where, &err));
        char expected[128];
        snprintf(expected, sizeof expected, "%s.broken-%d", p->file, i);
        assert_string_equal(where.p, expected);
        assert_true(file_holds(where.p, "this was a database once"));
        assert_false(pb_file_exists(p->file));
    }
    pb_buf_release(&where);
    pb_store *s = opened(p->folder);
    assert_int_equal(begun(s, "anew"), 1);
    closed(s);
}

static void a_damaged_page_is_reported_when_met(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    int64_t number = begun(s, "one");
    for (uint32_t i = 0; i < 2000; i++)
        answered(s, number, i, "moment", "answer");
    closed(s);
    FILE *f = fopen(p->file, "r+b");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    assert_true(size > 10 * 4096);
    for (long page = 8; page < size / 4096; page++) {
        fseek(f, page * 4096, SEEK_SET);
        fputs("broken broken broken", f);
    }
    fclose(f);
    s = opened(p->folder);
    pb_journal j = {0};
    uint32_t seen;
    assert_false(pb_store_load(s, number, &j, &seen, &err));
    assert_non_null(strstr(err.text, "damaged"));
    assert_int_equal(j.entries.n, 0);
    closed(s);
}

static void a_folder_that_cannot_be_written_is_said(void **state)
{
    place *p = *state;
    pid_t child = fork(); // a user who is not root
    if (child == 0) {
        pb_err err = {""};
        chmod(p->folder, 0555);
        if (geteuid() == 0 && seteuid(65534) != 0)
            _exit(3);
        pb_store *s = pb_store_open(p->folder, &err);
        _exit(!s && strstr(err.text, p->file) && strstr(err.text, "Permission denied") ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    chmod(p->folder, 0700);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void older_formats_become_todays(void **state)
{
    place *p = *state;
    pb_err err = {""};
    static const char *const step[] = {
        "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)",
        "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO b SELECT x + 1 FROM a",
        "INSERT INTO b SELECT y + 1 FROM nowhere",
    };
    for (int steps = 1; steps <= 2; steps++) {
        pb_db_format format = {step, steps};
        for (int again = 0; again < 2; again++) { // the second time there is nothing to do
            sqlite3 *db = pb_db_open(p->file, &format, &err);
            assert_non_null(db);
            sqlite3_close(db);
        }
    }
    assert_int_equal(on_file(p->file, "SELECT y FROM b WHERE y = 2", NULL, 0), SQLITE_OK);
    pb_db_format broken = {step, 3}, two = {step, 2}, one = {step, 1};
    assert_null(pb_db_open(p->file, &broken, &err));
    assert_non_null(strstr(err.text, "no such table: nowhere"));
    assert_null(pb_db_open(p->file, &one, &err));
    assert_non_null(strstr(err.text, "newer version"));
    sqlite3 *db = pb_db_open(p->file, &two, &err); // the step that failed left nothing behind
    assert_non_null(db);
    sqlite3_close(db);
}

static void closing_folds_the_log_back(void **state)
{
    place *p = *state;
    pb_err err = {""};
    pb_store *s = opened(p->folder);
    int64_t number = begun(s, "one");
    answered(s, number, 0, "m", "a");
    assert_true(pb_store_settle(s, &err));
    answered(s, number, 1, "m", "b");
    closed(s);
    char wal[128];
    snprintf(wal, sizeof wal, "%s-wal", p->file);
    assert_false(pb_file_exists(wal)); // folded back
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, drop_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(a_journal_comes_back_as_it_was),
        IN_A_PLACE(a_session_can_begin_with_entries),
        IN_A_PLACE(sessions_are_listed_newest_first),
        IN_A_PLACE(ratings_words_and_settings_are_kept),
        cmocka_unit_test(without_a_folder_nothing_is_kept),
        IN_A_PLACE(entries_come_in_turn_only),
        IN_A_PLACE(the_database_itself_refuses_to_rewrite),
        IN_A_PLACE(only_the_owner_can_read),
        IN_A_PLACE(what_is_deleted_leaves_no_words),
        IN_A_PLACE(a_newer_format_is_refused),
        IN_A_PLACE(another_programs_database_is_refused),
        IN_A_PLACE(a_damaged_file_is_refused_and_set_aside_when_asked),
        IN_A_PLACE(a_damaged_page_is_reported_when_met),
        IN_A_PLACE(a_folder_that_cannot_be_written_is_said),
        IN_A_PLACE(older_formats_become_todays),
        IN_A_PLACE(closing_folds_the_log_back),
    };
    return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
