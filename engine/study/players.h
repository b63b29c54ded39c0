// SPDX-License-Identifier: MIT
// The known players: leaders of whom one knows beforehand how they lead. A scenario measures what
// it means to measure when the expert does well in it and those who lead by a single habit do not
// (known-groups validity, before any trainee has played). They play through the real simulation.
//
//     expert        takes the answer on offer whose marks come to the most, all principles
//     together,
//                   after the situation rules; of equals the first. In a stretch it lets lines pass
//                   until stepping in is timely, unless keeping quiet is worth the most then.
//     fixer         advises: give_advice, else tidy_up
//     interrogator  asks: interrogate, else invite_facts
//     reassurer     soothes: reassure_early, else side_with
//     lecturer      explains: expert_lecture, else tidy_up
//     absent        keeps quiet, always; where that is not on offer, the first answer
//     first         the first answer in the script's order
//     longest       the answer with the most words to say (code points); of equals the first
//     random        any answer, each as likely; in a stretch letting one more line pass is one of
//                   them
//
// Those of one habit take the first answer of their kind. When none is on offer they take the first
// other tempting answer that is spoken, and when there is none of these either, the first answer of
// all: they are not good at what is not theirs, nor bad on purpose. All but the expert, the absent
// and the random step into a stretch at its first line.
#ifndef PB_STUDY_PLAYERS_H
#define PB_STUDY_PLAYERS_H

#include "sim/session.h"

enum pb_player {
    PB_EXPERT,
    PB_FIXER,
    PB_INTERROGATOR,
    PB_REASSURER,
    PB_LECTURER,
    PB_ABSENT,
    PB_FIRST,
    PB_LONGEST,
    PB_RANDOM,
    PB_PLAYER_COUNT
};
extern const char *const pb_player_name[PB_PLAYER_COUNT];  // "expert", "fixer", …
extern const char *const pb_player_habit[PB_PLAYER_COUNT]; // what it does, in a line, for authors

// What the players know of a catalogue and a scenario. All borrowed from the simulation.
typedef struct pb_cast {
    const pb_sim *sim;
    uint64_t kind[PB_PLAYER_COUNT][2]; // moves of its kind, and what it takes instead
    uint64_t tempting;                 // spoken moves of the tempting group
    uint32_t *length;                  // per option: code points to say
} pb_cast;

void pb_cast_init(pb_cast *c, const pb_sim *sim);
void pb_cast_release(pb_cast *c);

// What a player does at the decision that the session waits at. `chance` is the player's own, apart
// from the session's. An answer is on offer; where none is, the input is a wait.
pb_input pb_player_choose(const pb_cast *c, enum pb_player player, const pb_session *s,
                          pb_rng *chance);

// Plays one session from its start, and tells each input just before it is made; `told` may be
// NULL. *leaves_nothing is true when no input was left to chance; it may be NULL. `s` is of the
// cast's simulation. Sessions without an end are left after 100,000 inputs.
void pb_player_session(const pb_cast *c, enum pb_player player, uint64_t seed, pb_session *s,
                       void (*told)(void *ctx, const pb_session *s, pb_input input), void *ctx,
                       bool *leaves_nothing);

enum { PB_ENDINGS_MAX = 64 }; // that are counted apart

// Many sessions of one player. Sums are whole numbers, so that they come out the same in whatever
// order sessions are added.
typedef struct pb_played {
    uint32_t sessions;   // played
    uint32_t unfinished; // of those, without an ending: stuck, or 100,000 inputs and no end
    uint32_t endings[PB_ENDINGS_MAX]; // how often each was reached
    uint64_t answers, seconds;        // over all sessions: decisions answered, session time
    uint32_t with[PB_PRINCIPLES_MAX]; // sessions in which the principle had a chance
    uint64_t chances[PB_PRINCIPLES_MAX];
    uint64_t made[PB_PRINCIPLES_MAX], of[PB_PRINCIPLES_MAX]; // half points over all sessions
    uint64_t score[PB_PRINCIPLES_MAX];  // sum of the sessions' scores, in thousandths (sim/score.h)
    uint64_t square[PB_PRINCIPLES_MAX]; // … and of their squares
    uint32_t lowest[PB_PRINCIPLES_MAX], highest[PB_PRINCIPLES_MAX]; // session; only where `with`
} pb_played;

// Counts a session that is over, `times` times; adds what was counted apart.
void pb_played_count(pb_played *p, const pb_session *s, uint32_t times);
void pb_played_add(pb_played *to, const pb_played *p);

// Plays `runs` such sessions with the seeds `seed`, seed + 1, …, on up to `threads` threads (one
// when the scenario has script functions, whatever is asked for). The outcome does not depend on
// the number of threads. A player that leaves nothing to chance, in a scenario that draws from no
// pool, would play the same session every time; it plays it once, and that is counted `runs` times.
// `progress` may be NULL; it is told how many are done.
void pb_players_play(const pb_cast *c, enum pb_player player, uint32_t runs, uint64_t seed,
                     uint32_t threads, void (*progress)(void *ctx, uint32_t done), void *ctx,
                     pb_played *out);

// The mean score of a principle in thousandths; -1 when no session had a chance.
int32_t pb_played_mean(const pb_played *p, uint32_t principle);

// Half the width of the mean's 95 % confidence interval, in thousandths, rounded up (1.96 standard
// errors: for many sessions).
int32_t pb_played_spread(const pb_played *p, uint32_t principle);

// The 95 % confidence interval of a share, n of `of`, in thousandths, by the method of Wilson 1927,
// doi:10.1080/01621459.1927.10502953, which holds for shares near 0 and 1 as well. `of` is more
// than 0.
void pb_share_interval(uint64_t n, uint64_t of, uint32_t *low, uint32_t *high);

#endif
