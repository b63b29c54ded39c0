// SPDX-License-Identifier: MIT
// What an experienced colleague would say of a scenario that already plays: is it a Balint group,
// does it measure what it says, does it give itself away, does it read well? For authors, not for
// those who play; it plays some hundred sessions and takes a tenth of a second.
#ifndef PB_CHECK_REVIEW_H
#define PB_CHECK_REVIEW_H

#include "base/diag.h"
#include "model/scenario.h"
#include "sim/port.h"

// Adds what it finds to `diags`. For a scenario in which pb_check_run found no error. `port` as
// there.
void pb_review_run(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                   pb_diags *diags);

// The answers in other words than the script's: a translation.
typedef struct pb_wording {
    pb_str language;
    pb_span at; // of the whole
    pb_str (*says)(const void *ctx, uint32_t option);
    pb_span (*where)(const void *ctx, uint32_t option);
    const void *ctx;
} pb_wording;

// Adds what gives the answers away in it, and answers that only it makes alike. For a scenario as
// above.
void pb_review_wording(const pb_scenario *s, const pb_catalogue *c, const pb_script_port *port,
                       const pb_wording *w, pb_diags *diags);

// Adds what is wrong with one text: too long for its place, a sentence that nobody says in one
// breath, quotation marks that do not match.
void pb_review_text(enum pb_text_kind kind, pb_str text, pb_span at, pb_diags *diags);

// How one property of the words goes with being the best answer, over the moments of a scenario.
enum pb_tell {
    PB_TELL_LONGEST,       // the most letters
    PB_TELL_FIRST,         // stands first
    PB_TELL_ONLY_QUESTION, // the only one that asks
    PB_TELL_ONLY_HEDGE,    // the only one with a "perhaps"
    PB_TELL_ONLY_FEELING,  // the only one that names a feeling
    PB_TELL_COUNT
};

typedef struct pb_tell_seen {
    uint32_t
        moments;   // in which one spoken answer had the property and the answers differed in worth
    uint32_t best; // … and it was the best
    double by_chance; // how many that would be if it told nothing: sum of 1 / spoken answers
    double variance;  // of that number
} pb_tell_seen;

// What else can be seen of an answer without understanding it.
enum pb_trait {
    PB_TRAIT_LENGTH,      // in letters
    PB_TRAIT_POSITION,    // 0 stands first
    PB_TRAIT_QUESTION,    // it asks, 0 or 1; so with the others
    PB_TRAIT_EXCLAMATION, // it has an exclamation mark
    PB_TRAIT_TRAILING,    // … or a dash, or three points
    PB_TRAIT_HEDGE,
    PB_TRAIT_FEELING,
    PB_TRAIT_COUNT
};

// Spoken answers from which on traits are looked at.
enum { PB_GIVEAWAYS_LEAST = 30 };

typedef struct pb_giveaways {
    pb_tell_seen tell[PB_TELL_COUNT];
    uint32_t answers; // spoken, in moments where they differed
    // Correlation of a trait with worth, both taken within their moment: -1 … 1; 0 when there are
    // fewer than PB_GIVEAWAYS_LEAST answers, or too few that differ in it.
    double goes_with[PB_TRAIT_COUNT];
} pb_giveaways;

// Works them out for a language ("en", "zh_CN"; words that hedge or name feelings are known for
// these two). `says` gives an option's words in it, by index. Sound statistics want eight moments.
struct pb_seen;
void pb_giveaways_of(const pb_scenario *s, const struct pb_seen *seen, pb_str language,
                     pb_str (*says)(const void *ctx, uint32_t option), const void *ctx,
                     pb_giveaways *out);

// How far beyond chance, in standard deviations; 0 when there are fewer than eight moments.
double pb_tell_beyond(const pb_tell_seen *t);

#endif
