// SPDX-License-Identifier: MIT
// How fast the generated story loads and plays (see run):
//
//     bench-play ASSETS FOLDER load              one load in a fresh process, stage by stage, and
//     its peak memory bench-play ASSETS FOLDER play [SECONDS]    playthroughs at random on one
//     core, five times SECONDS
//
// A decision is all of this: the lines before it are heard, one of the answers on offer is taken,
// and climate, drift, rules, score and talk map follow. It is played three times over: `alone` is
// that and nothing else; `plain` also looks up every word that was said or is on offer, which is
// what the other side of the comparison does; `marks` asks pb_session_offer besides, as a face
// does, which works out every answer's marks. Output is "name value", a line each.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "app/shelf.h"
#include "check/check.h"
#include "package/find.h"
#include "package/meta.h"

enum { ROUNDS = 5, LOADS = 5 };

// Processor time: what else the machine does disturbs it less.
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *list, int n)
{
    qsort(list, (size_t)n, sizeof *list, by_size);
    return list[n / 2];
}

// ---- loading ------------------------------------------------------------------------------------

enum stage { READ, YAML, SCRIPT, CHECK, SIM, STAGES };
static const char *const stage_name[STAGES] = {"read", "yaml", "script", "check", "sim"};

// What pb_shelf_add does, with a watch. False when the story is not clean.
static bool load_staged(const pb_catalogue *c, const char *folder, double spent[STAGES])
{
    pb_scenario sc = {0};
    pb_diags diags = {0};
    pb_package pack = {0};
    double t[STAGES + 1];
    t[READ] = now();
    bool ok = pb_package_read(&pack, folder, &sc.sources, &diags);
    t[YAML] = now();
    ok = ok && pb_meta_load(&sc, c, pack.id, pack.yaml_path, pack.yaml, &diags);
    t[SCRIPT] = now();
    pb_script *script = ok ? pb_script_load(&sc, c, pack.script_path, pack.script, &diags) : NULL;
    t[CHECK] = now();
    ok = script && !diags.errors;
    if (ok)
        pb_check_run(&sc, c, pb_script_as_port(script), &diags);
    t[SIM] = now();
    if (ok)
        pb_sim_free(pb_sim_new(&sc, c, sc.meta.school, pb_script_as_port(script)));
    t[STAGES] = now();
    for (int i = 0; i < STAGES; i++)
        spent[i] = t[i + 1] - t[i];
    pb_script_free(script);
    pb_package_release(&pack);
    pb_scenario_release(&sc);
    pb_diags_release(&diags);
    return ok;
}

static int load(pb_shelf *shelf, const char *folder)
{
    double start = now(), total[LOADS], spent[LOADS][STAGES], one[LOADS];
    uint32_t v = pb_shelf_add(shelf, PB_STR("story"), pb_str_of(folder), NULL);
    printf("first_ms %.1f\n", (now() - start) * 1e3);
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("peak_mb %.1f\n", (double)use.ru_maxrss / 1024);
    if (shelf->volumes.p[v].diags.errors)
        return 1;
    for (int i = 0; i < LOADS; i++) {
        start = now();
        if (!load_staged(&shelf->catalogue, folder, spent[i]))
            return 1;
        total[i] = now() - start;
    }
    printf("load_ms %.1f\n", median(total, LOADS) * 1e3);
    for (int s = 0; s < STAGES; s++) {
        for (int i = 0; i < LOADS; i++)
            one[i] = spent[i][s];
        printf("%s_ms %.2f\n", stage_name[s], median(one, LOADS) * 1e3);
    }
    return 0;
}

// ---- playing ------------------------------------------------------------------------------------

struct player {
    pb_session *session;
    uint32_t chance;
    enum {
        ALONE,
        ALOUD,
        MARKED,
        WAYS
    } way;         // the simulation alone; every word read; every answer's marks besides
    uint64_t read; // bytes of what was read, so that reading happens
};

static uint32_t next(uint32_t *x)
{
    *x ^= *x << 13;
    *x ^= *x >> 17;
    *x ^= *x << 5;
    return *x;
}

static uint32_t listen(struct player *p)
{
    const pb_scenario *sc = pb_sim_scenario(p->session->sim);
    uint32_t lines = 0;
    for (uint32_t i = 0; i < p->session->events.n; i++) {
        if (p->session->events.p[i].kind != PB_EV_LINE)
            continue;
        p->read += sc->line_texts.p[p->session->events.p[i].ref].says.n;
        lines++;
    }
    return lines;
}

// The answers on offer, counted from the decision's first. Returns how many.
static uint32_t list_answers(struct player *p, uint8_t answers[PB_OPTIONS_MAX])
{
    uint32_t n = 0;
    if (p->way == MARKED) {
        pb_offer offer;
        pb_session_offer(p->session, &offer);
        for (; n < offer.n; n++) {
            answers[n] = offer.of[n].option;
            p->read += (uint64_t)offer.of[n].marks.of[0];
        }
    } else {
        for (uint32_t open = pb_session_answers(p->session); open; open &= open - 1)
            answers[n++] = (uint8_t)__builtin_ctz(open);
    }
    if (p->way == ALONE)
        return n;
    const pb_scenario *sc = pb_sim_scenario(p->session->sim);
    uint32_t first = sc->decisions.p[p->session->state.decision].first_option;
    for (uint32_t i = 0; i < n; i++)
        p->read += sc->option_texts.p[first + answers[i]].says.n;
    return n;
}

// One playthrough from the present chance. Returns its decisions.
static uint32_t play_through(struct player *p, uint64_t seed, uint32_t *lines)
{
    pb_session *s = p->session;
    uint32_t decisions = 0;
    uint8_t answers[PB_OPTIONS_MAX];
    pb_session_restart(s, seed);
    for (; s->state.status == PB_AT_MOMENT; decisions++) {
        *lines += p->way == ALONE ? 0 : listen(p);
        uint32_t n = list_answers(p, answers);
        pb_session_step(s, (pb_input){PB_INPUT_ANSWER, answers[next(&p->chance) % n]});
    }
    return decisions;
}

static double decisions_a_second(struct player *p, double seconds)
{
    uint64_t decisions = 0;
    uint32_t lines = 0;
    double start = now(), spent;
    for (uint64_t seed = 1;; seed++) {
        decisions += play_through(p, seed, &lines);
        spent = now() - start;
        if (spent >= seconds)
            return (double)decisions / spent;
    }
}

static int play(pb_shelf *shelf, const char *folder, double seconds)
{
    uint32_t added = pb_shelf_add(shelf, PB_STR("story"), pb_str_of(folder), NULL);
    const pb_volume *v = &shelf->volumes.p[added];
    if (!v->sim)
        return 1;
    struct player p = {
        .session = pb_session_new(v->sim, 0, PB_REHEARSAL), .chance = 1, .way = ALOUD};
    p.session->forgets = true;
    uint32_t lines = 0, decisions = play_through(&p, 0, &lines);
    printf("checksum ");
    for (uint32_t i = 0; i < v->scenario->meta.state.n; i++)
        printf("%d,", p.session->state.var[i]);
    printf("%u,%u\nhash %016llx\n", decisions, lines,
           (unsigned long long)pb_session_hash(p.session));
    for (int way = 0; way < WAYS; way++) {
        static const char *const name[] = {"alone", "plain", "marks"};
        double rate[ROUNDS];
        p.way = (unsigned)way;
        for (int i = 0; i < ROUNDS; i++)
            rate[i] = decisions_a_second(&p, seconds);
        printf("%s %.0f\n", name[way], median(rate, ROUNDS));
    }
    printf("read %llu\n", (unsigned long long)p.read);
    pb_session_free(p.session);
    return p.read ? 0 : 1;
}

int main(int argc, char **argv)
{
    bool plays = argc >= 4 && strcmp(argv[3], "play") == 0;
    if (argc < 4 || argc > 5 || (!plays && strcmp(argv[3], "load") != 0)) {
        fputs("usage: bench-play ASSETS FOLDER load|play [SECONDS]\n", stderr);
        return 2;
    }
    pb_shelf shelf = {0};
    pb_err err = {""};
    if (!pb_shelf_open(&shelf, argv[1], &err)) {
        fprintf(stderr, "bench-play: %s\n", err.text);
        return 2;
    }
    int status = plays ? play(&shelf, argv[2], argc == 5 ? strtod(argv[4], NULL) : 1.0)
                       : load(&shelf, argv[2]);
    if (status == 1) {
        pb_buf text = {0};
        const pb_volume *v = &shelf.volumes.p[0];
        pb_diags_print(&v->diags, &v->scenario->sources, &text);
        fprintf(stderr, "bench-play: the story is not clean\n%s", text.p ? text.p : "");
        pb_buf_release(&text);
    }
    pb_shelf_release(&shelf);
    return status;
}
