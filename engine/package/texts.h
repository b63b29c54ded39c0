// SPDX-License-Identifier: MIT
// Every text of a scenario and of the catalogue that a person reads, each with its context: what
// translators see as msgctxt, and what a translation is found by together with the text itself.
//
//   title, summary, setting, content_notes, care                    of the scenario
//   people/Tom, people/Tom/job
//   BEAT/Tom, BEAT/Tom/does, BEAT/You, BEAT/stage, BEAT/later of talk; a pool's id as a beat's
//   MOMENT/notice, MOMENT/hint                                and of stretches
//   MOMENT/OPTION, MOMENT/OPTION/why, MOMENT/OPTION/short
//   ending/ID/title, ending/ID/text
//
//   principles/ID/name, …/summary, …/raises, …/lowers          of the catalogue
//   moves/ID/name, …/what, …/right_when, …/wrong_when
//   drifts/ID/name, …/markers, …/underneath
//   rules/ID/name, …/reason
//   schools/ID/name, …/summary, …/house_rules, …/leaves, …/returns
//
// Sources, which name what was published, stay as they are. A scenario's contexts never change
// their meaning: translations are found by them.
#ifndef PB_PACKAGE_TEXTS_H
#define PB_PACKAGE_TEXTS_H

#include "base/tongue.h"
#include "model/scenario.h"

typedef struct pb_text_place {
    pb_str context; // lives as long as the call
    pb_span at;     // line 0 where only the file is known
    enum pb_text_kind kind;
    uint32_t number; // in the kind's array
} pb_text_place;

// Called for each text that is not empty, in an order that the same scenario or catalogue always
// has.
typedef void pb_text_visit(void *ctx, const pb_text_place *where, pb_str *text);

void pb_scenario_texts(pb_scenario *s, pb_text_visit *visit, void *ctx);
void pb_catalogue_texts(pb_catalogue *c, pb_text_visit *visit, void *ctx);

// What the texts were before they were put into another language.
typedef struct pb_originals {
    PB_VEC(pb_str) of; // in the order of the visits
} pb_originals;        // all zero until the first time

void pb_originals_release(pb_originals *o);

// Puts every text into the tongue's words, or back into the original ones where it has none (NULL
// has none at all). The texts then live in the tongue. Nothing that the simulation sees is touched:
// how long a line takes was settled by its original.
void pb_scenario_speak(pb_scenario *s, pb_originals *o, const pb_tongue *t);
void pb_catalogue_speak(pb_catalogue *c, pb_originals *o, const pb_tongue *t);

#endif
