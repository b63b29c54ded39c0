// SPDX-License-Identifier: MIT
// Every diagnostic there is: X(NAME, "id-as-authors-see-it", default severity, what it means in one line).
// Ids never change their meaning. Each has a fixture in tests/fixtures/broken/ and, in this order, a section
// in scenarios/findings.md whose example mends it; the tests `author` and `findings` say what is missing.
#ifndef PB_BASE_DIAG_IDS_H
#define PB_BASE_DIAG_IDS_H

#define PB_DIAG_LIST(X)                                                                            \
    /* files and text */                                                                           \
    X(FILE_UNREADABLE, "file-unreadable", ERROR, "a file that the scenario needs cannot be read")  \
    X(FILE_TOO_LARGE, "file-too-large", ERROR, "a file is larger than a scenario may be")          \
    X(NOT_UTF8, "not-utf8", ERROR, "a file holds bytes that are not UTF-8 text")                   \
    /* scenario.yaml and the assets */                                                             \
    X(YAML_SYNTAX, "yaml-syntax", ERROR, "the file is not YAML")                                   \
    X(YAML_ALIAS, "yaml-alias", ERROR, "anchors and aliases are not accepted")                     \
    X(YAML_TAG, "yaml-tag", ERROR, "tags are not accepted")                                        \
    X(YAML_DEPTH, "yaml-depth", ERROR, "values are nested too deeply")                             \
    X(YAML_DOCUMENTS, "yaml-documents", ERROR, "the file holds more than one document, or none")   \
    X(DUPLICATE_KEY, "duplicate-key", ERROR, "a key stands twice in one mapping")                  \
    X(UNKNOWN_KEY, "unknown-key", ERROR, "a key or attribute that the language does not have")     \
    X(MISSING_KEY, "missing-key", ERROR, "something that must be said is not")                     \
    X(WRONG_TYPE, "wrong-type", ERROR, "a value of another kind than is wanted here")              \
    X(OUT_OF_RANGE, "out-of-range", ERROR, "a number or count outside what is allowed")            \
    X(UNKNOWN_VALUE, "unknown-value", ERROR, "a word that is not in the list for this place")      \
    X(BAD_NAME, "bad-name", ERROR, "an id or name of a shape that is not allowed")                 \
    X(NAME_TAKEN, "name-taken", ERROR, "a name that the language or another thing already has")    \
    X(NO_PRESENTER, "no-presenter", ERROR, "the group has no presenter, or more than one")         \
    X(TWO_COLEADERS, "two-coleaders", ERROR, "more than one person leads the group with the trainee") \
    X(BAD_FORMAT, "bad-format", ERROR, "a format that this program does not know")        \
    /* the primer, and courses */                                                                  \
    X(PAGE_SYNTAX, "page-syntax", ERROR, "a page of text with something that such pages do not have") \
    X(UNKNOWN_PAGE, "unknown-page", ERROR, "a link to a page that the primer does not have")       \
    X(UNKNOWN_SCENARIO, "unknown-scenario", WARNING, "a course names a scenario that is not here") \
    /* locale: PO files */                                                                              \
    X(PO_SYNTAX, "po-syntax", ERROR, "a file of translations is not PO")                           \
    X(PO_HEADER, "po-header", ERROR, "a file of translations without a header that says UTF-8")    \
    X(PO_PLURAL, "po-plural", ERROR, "plural forms that do not parse or are not as many as the header says") \
    X(PO_DUPLICATE, "po-duplicate", ERROR, "two translations of one message")                      \
    X(PO_FORMAT, "po-format", ERROR, "a translation that would print other things than its original") \
    X(PO_UNTRANSLATED, "po-untranslated", WARNING, "texts that a translation does not have")      \
    X(PO_FUZZY, "po-fuzzy", WARNING, "translations that somebody has to look at again")            \
    X(PO_SAME, "po-same", WARNING, "translations that are still in the original's language")      \
    X(PO_LANGUAGE, "po-language", WARNING, "a file of translations that is not for the language that it is named after") \
    X(PO_STALE, "po-stale", WARNING, "translations of what the scenario does not say (any more)") \
    /* script.lua */                                                                               \
    X(LUA_SYNTAX, "lua-syntax", ERROR, "the script is not Lua")                                    \
    X(LUA_ERROR, "lua-error", ERROR, "the script stopped with an error")                           \
    X(LUA_BUDGET, "lua-budget", ERROR, "the script ran longer than a scenario may")                \
    X(LUA_MEMORY, "lua-memory", ERROR, "the script used more memory than a scenario may")          \
    X(UNKNOWN_PERSON, "unknown-person", ERROR, "a name that is neither in `people` nor a word")    \
    X(UNKNOWN_WORD, "unknown-word", ERROR, "a name that the scenario language does not have")      \
    X(MISPLACED, "misplaced", ERROR, "a part of the language in a place where it cannot stand")    \
    X(EMPTY_TEXT, "empty-text", ERROR, "a text with nothing in it")                                \
    X(NO_START, "no-start", ERROR, "the script does not say with which beat it starts")            \
    X(UNKNOWN_BEAT, "unknown-beat", ERROR, "`go` or `start` names a beat that does not exist")     \
    X(UNKNOWN_POOL, "unknown-pool", ERROR, "`draw` names a pool that does not exist")              \
    X(UNKNOWN_MOVE, "unknown-move", ERROR, "a move that is not in the catalogue")                  \
    X(UNKNOWN_PRINCIPLE, "unknown-principle", ERROR, "a principle that is not in the catalogue")   \
    X(UNKNOWN_DRIFT, "unknown-drift", ERROR, "a drift pattern that is not in the catalogue")       \
    X(UNKNOWN_SCHOOL, "unknown-school", ERROR, "a school that is not in the catalogue")            \
    X(DUPLICATE_BEAT, "duplicate-beat", ERROR, "two beats with one id")                            \
    X(DUPLICATE_MOMENT, "duplicate-moment", ERROR, "two moments or stretches with one id")         \
    X(DUPLICATE_OPTION, "duplicate-option", ERROR, "two options of one moment with one id")        \
    X(DUPLICATE_POOL, "duplicate-pool", ERROR, "two pools with one id")                            \
    X(DUPLICATE_ENDING, "duplicate-ending", ERROR, "two endings with one id")                      \
    X(MARK_OUT_OF_RANGE, "mark-out-of-range", ERROR, "a mark outside -2 to 2")                     \
    X(MARKS_WITHOUT_WHY, "marks-without-why", ERROR, "marks overridden without a reason")          \
    X(EXPRESSION_SYNTAX, "expression-syntax", ERROR, "a condition or effect that does not parse")  \
    X(UNKNOWN_NAME, "unknown-name", ERROR, "an expression uses a name that is not declared")       \
    X(NOT_ASSIGNABLE, "not-assignable", ERROR, "an effect sets something that cannot be set")      \
    X(NO_WAY_ON, "no-way-on", ERROR, "a beat that leads nowhere")                                  \
    X(FEW_OPTIONS, "few-options", ERROR, "a moment with fewer than two answers")                   \
    X(ALWAYS_GUARDED, "always-guarded", ERROR, "a moment on which every answer has a condition")   \
    X(NO_ENDING, "no-ending", ERROR, "the scenario has no ending")                                 \
    X(TOO_LARGE, "too-large", ERROR, "more of something than a scenario may have")                 \
    X(LOOP_WITHOUT_MOMENT, "loop-without-moment", ERROR, "talk that goes round without a moment")  \
    X(DEAD_END, "dead-end", ERROR, "a place from which no ending can be reached")                  \
    X(STUCK, "stuck", ERROR, "a session played at random got stuck")                               \
    /* weak, but playable */                                                                       \
    X(UNREACHABLE_BEAT, "unreachable-beat", WARNING, "a beat that nobody reaches")                 \
    X(UNREACHABLE_ITEM, "unreachable-item", WARNING, "a part of a beat behind its way out")        \
    X(UNUSED_POOL, "unused-pool", WARNING, "a pool that nothing draws from")                       \
    X(UNUSED_STATE, "unused-state", WARNING, "state that no expression reads")                     \
    X(SILENT_PERSON, "silent-person", WARNING, "a person who never speaks")                        \
    X(MISSING_WHY, "missing-why", WARNING, "an option without a why")                              \
    X(MISSING_TALK, "missing-talk", WARNING, "a line of discussion that does not say what it is about") \
    X(MISSING_PHASE, "missing-phase", WARNING, "a phase that the scenario never enters")           \
    X(IMPURE_FUNCTION, "impure-function", WARNING, "a function where an expression would do or which is not pure") \
    /* what playing says: flow */                                                                  \
    X(OPTION_NEVER_OFFERED, "option-never-offered", WARNING, "an option whose condition never held") \
    X(ENDING_NEVER_REACHED, "ending-never-reached", WARNING, "an ending that no session came to")  \
    X(ENDING_SELDOM_REACHED, "ending-seldom-reached", NOTE, "an ending that hardly any session comes to") \
    X(POOL_RUNS_DRY, "pool-runs-dry", WARNING, "a pool that is asked for more than it has to say") \
    X(UNPROVED, "unproved", NOTE, "a scenario with too much in it for proofs in passing")          \
    /* … the players */                                                                            \
    X(EXPERT_FALLS_SHORT, "expert-falls-short", WARNING, "a principle in which the best answers do not do well") \
    X(HABIT_PAYS, "habit-pays", WARNING, "a habit that does well in what is taught")               \
    /* what a review says: the group */                                                            \
    X(PRESENTER_SPEAKS, "presenter-speaks", WARNING, "the presenter speaks outside the circle uninvited") \
    X(NO_HANDOVER, "no-handover", WARNING, "a discussion without a handover before it")            \
    X(NO_RETURN, "no-return", WARNING, "a session that ends without the presenter being asked back") \
    X(NO_CLOSE, "no-close", WARNING, "a session that ends without a close")                        \
    X(FACTS_RUN_ON, "facts-run-on", WARNING, "a discussion that goes on asking for facts")         \
    X(PATIENT_ABSENT, "patient-absent", WARNING, "the patient is out of the talk for too long")    \
    X(CLINICIAN_ABSENT, "clinician-absent", WARNING, "the clinician is out of the talk for too long") \
    X(LENGTH_OFF, "length-off", WARNING, "sessions last longer or shorter than is declared")       \
    X(UNHEARD_PERSON, "unheard-person", WARNING, "a person whose lines nobody gets to hear")       \
    /* … the scoring */                                                                            \
    X(UNEXERCISED_PRINCIPLE, "unexercised-principle", WARNING, "`teaches` names what nothing exercises") \
    X(SOMETIMES_UNEXERCISED, "sometimes-unexercised", NOTE, "`teaches` names what a session may give no chance at") \
    X(FLAT_MOMENT, "flat-moment", WARNING, "a moment on which every answer is worth the same")     \
    X(OPTION_NEVER_BEST, "option-never-best", NOTE, "a helpful move that is best for no principle") \
    X(OPTION_ALWAYS_BEST, "option-always-best", NOTE, "an answer that is best for every principle") \
    /* … what gives the answers away */                                                            \
    X(BEST_IS_LONGEST, "best-is-longest", WARNING, "the best answer is too often the longest")     \
    X(BEST_IS_FIRST, "best-is-first", WARNING, "the best answer is too often the first")           \
    X(BEST_IS_ONLY_QUESTION, "best-is-only-question", WARNING, "the best answer is too often the only question") \
    X(BEST_IS_ONLY_HEDGE, "best-is-only-hedge", WARNING, "the best answer is too often the only one that hedges") \
    X(BEST_IS_ONLY_FEELING, "best-is-only-feeling", WARNING, "the best answer is too often the only one that names a feeling") \
    X(LENGTH_TELLS, "length-tells", WARNING, "the length of an answer tells its worth")            \
    X(POSITION_TELLS, "position-tells", WARNING, "the place of an answer tells its worth")         \
    X(PUNCTUATION_TELLS, "punctuation-tells", WARNING, "the punctuation of an answer tells its worth") \
    X(WORDING_TELLS, "wording-tells", WARNING, "hedging, or naming a feeling, tells an answer’s worth") \
    /* … the words */                                                                              \
    X(TEXT_TOO_LONG, "text-too-long", WARNING, "a text that is too long for its place")            \
    X(HARD_TO_READ, "hard-to-read", WARNING, "a sentence that nobody says in one breath")          \
    X(UNBALANCED_QUOTES, "unbalanced-quotes", WARNING, "quotation marks or brackets that do not match") \
    X(NEAR_DUPLICATE, "near-duplicate", WARNING, "two answers that say nearly the same")           \
    /* what readers wrote beside it */                                                             \
    X(PILOT_NOTE, "pilot-note", NOTE, "a reader’s note on a line, from notes.yaml")

#endif
