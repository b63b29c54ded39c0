-- Another nameless junior.
-- What Milan leaves out: on his last evening on ward six he put a tick after "?pt aware", so as to hand over a clean list,
-- and she hadn't been told. Suyin clerked her, Jonah had her at weekends, and Yasmeen has her now; none of them knows it,
-- since nobody says her name. They call Milan Marlon, and he answers to it. If the hour is about the rota, and it ought to
-- be about the rota, then the tick stays where it is.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Wednesday, four o’clock, a seminar room that belongs to the fracture clinic. On the whiteboard it says DO NOT WIPE, over something about ankles. There’s a tray of sandwiches from somebody else’s meeting, and on the wall a telephone.",
  Jonah   "‘Dear Colleague. Your attendance is warmly noted.’" { does = "has an egg sandwich in each hand.", feels = "laughing" },
  Suyin   "Right. So. Eat now, before they come and count them.",
  Declan  "Is that seat free, Marlon? Good man.",
  Milan   "It’s free." { to = "Declan", feels = "neutral" },
  Yasmeen "Sorry, is this the Balint? I was here last week, I just, nobody’s ever in the same scrubs, are they?" { feels = "uneasy" },
  stage "The telephone rings. Anil, who is nearest, lifts it. ‘No,’ he says. ‘Different room.’",
  Suyin   "Who’d they want?" { to = "Anil" },
  Anil    "Medical SHO. No name.",

  moment "the_names" {
    notice "Seven lanyards, and on most the card has turned its back: cardiac arrest, fire, switchboard. The fourth one along says Milan on the side that isn’t showing.",
    hint = "What do they call each other here? What does he answer to?",

    say.how "You all look done in. How has it been since last week, on the wards?" {
      move = "invite_feeling", marks = { hold_frame = -1, group_process = 0 }, short = "How has it been?", effect = "cause = cause + 1",
      why  = "They were glad that somebody asked, and it all came out at once. By the time they were through, the afternoon had a subject.",
      go   = "how_it_has_been" },

    say.food "Let’s have five minutes to eat, and whoever is running late can come and find us." {
      move = "reassure_early", marks = { hold_frame = -2, safe_space = 1, group_process = -1 }, short = "Five minutes to eat",
      why  = "It was kind, and some of them had had nothing since six. The hour began when the sandwiches ended, and nobody could have said when that was.",
      go   = "they_eat" },

    say.frame "It’s until five, and what’s said stays here. First names, round the circle." {
      move = "open_session", short = "Until five; first names", effect = "held = held + 1; named = 1",
      why  = "You gave them an hour and a door, and asked for the one thing that no list in the building has. It took forty seconds, and somebody’s was put right.",
      go   = "names_round" },

    quiet { move = "let_it_run", short = "Let them settle",
      why  = "They settled into what they’re used to, which is waiting for whoever is late. Nobody has said that it’s begun, or who is here.",
      go   = "they_eat" },
  },
}

beat "names_round" {
  Jonah   "Jonah. As in whale." ,
  Suyin   "Suyin. It’s on my clogs." ,
  Yasmeen "Yasmeen? With two Es. Sorry.",
  Freya   "Freya. Sort of till February.",
  Anil    "Anil.",
  Milan   "It’s Milan, actually. Like the, yes.",
  Declan  "It is not. Since August I’ve you down as Marlon. It’s on the rota as Marlon." { to = "Milan", feels = "shocked" },
  Milan   "I know. You get used to it." { to = "Declan" },
  go "who_has_someone",
}

beat "they_eat" {
  later(3) { talk = "away", text = "Egg, or the other one. Who the other meeting was." },
  Freya "Are we waiting for people, or are we the people?" { feels = "attentive" },
  You   "We’re the people. It’s until five, and it stays in here.",
  go "who_has_someone",
}

beat "how_it_has_been" {
  Declan  "Four gaps on nights. Four. And they’ve had since March." { feels = "irritated" },
  Jonah   "‘Wellbeing is everybody’s business. The wellbeing room is locked.’" { feels = "laughing" },
  Yasmeen "I haven’t actually seen it by day? The car park?" ,
  later(4) { talk = "away", text = "Nights. Who got charged for parking through them." },
  You     "It’s until five, and it stays in here. Who has a patient on their mind?",
  go "who_has_someone",
}

beat "who_has_someone" {
  silence(14),
  Declan "I could do the whole of Friday. It’d not be one patient, it’d be thirty-eight.",
  silence(5),
  Milan  "There’s one. You’d hardly call it a case. It’s more of a list thing." { drift = "false_start", feels = "uneasy" },
  Suyin  "What, the handover list? I’ve a template for that." { to = "Milan", feels = "attentive" },

  moment "a_list_thing" {
    notice "He is looking at the ankles. Suyin has got as far as her pocket.",
    hint = "There is somebody on the list.",

    say.patient "Who’s on it, Milan? Start there; the list can come in by and by." {
      to = "Milan", move = "open_session", short = "Who’s on it?", effect = "held = held + 1",
      why  = "You asked for a person, and let him keep his list. Suyin’s hand came out of her pocket again with nothing in it.",
      go   = "the_story" },

    say.template "Suyin’s template might be quite useful. What goes wrong with yours, then?" {
      move = "give_advice", short = "What goes wrong?", effect = "cause = cause + 1",
      why  = "You put two people together who could help each other. They did, and it was about columns.",
      go   = "columns" },

    say.all_cases "I’m sure it’s a proper case. They’re always better than people think." {
      move = "reassure_early", short = "A proper case",
      why  = "He’d made it small so that he could carry it in. You told him that it was bigger, and he held on to it a bit harder.",
      go   = "hardly_a_case" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "Nobody came to fetch it from him, and nobody sent it away. He had a look at what he’d said, and there was a person on it.",
      go   = "a_side_room" },
  },
}

beat "columns" {
  Suyin "Bed, name, problem, jobs, done. You want ‘done’ at the end." { talk = "fixing", to = "Milan" },
  Milan "Ours has got that. It’s got a ‘done’." { feels = "uneasy" },
  later(2) { talk = "fixing", text = "Columns. Whether one could have it in colour." },
  Anil  "Who’s the patient?",
  go "the_story",
}

beat "hardly_a_case" {
  Milan "It’s nothing very medical. She isn’t even ill. Well. She’s fit to go." { feels = "uneasy" },
  go "the_story",
}

beat "a_side_room" {
  silence(12) { kind = "working" },
  Milan "She’s in a side room. That’s all it says, for her. The side room." { feels = "uneasy" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You   "As it comes. There’s time.",
  Milan "So, an eighty-four-year-old. She’d come in with a fall, and you’d nothing to find, really. Bruises. She’d have gone in two days, three days, only she’s no one at home, so there had to be a package of care. So she waits.",
  Milan "There wasn’t a bed on ours. She’s an outlier, so it’s a surgical ward, but she’s a medical patient, so you go up last. After everyone. And whoever’s on.",
  Milan "You get the list at eight, you change the date, you print it. She’d one line. ‘Eighty-four, female, fit for discharge, awaiting package.’ It was there when I, when you started, and it was there five weeks later.",
  Milan "Her sight’s gone in the middle. So each time you come in she says, ‘Which one are you?’ She’d been on the telephones, at the exchange. Thirty-one years. Thirty-two." { feels = "warm" },
  silence(4),
  Milan "I counted back once, in the notes. There’d been eleven. I was the eleventh.",
  later(4) { talk = "facts", text = "How the package was agreed, and lapsed, and was agreed again." },
  Milan "There was a scan. Somebody had sent her for a CT, for the ribs, I think it was a locum. And it wasn’t the ribs. There was a mass. In the chest. It was reported on a Sunday." { feels = "uneasy" },
  Milan "So then the line was longer. ‘CT noted. Query patient aware.’ With a question mark. And you’d see that at eight, and you’d think, well, that’s been. Somebody’s going to. And you’d print it.",
  silence(6),
  Milan "On the Tuesday she got hold of this." { does = "has his badge in two fingers.", feels = "uneasy" },
  Milan "It’d turned round, they do. She turned it over and she’d a glass, a magnifying glass, and she read it. All of it. She said, ‘Will it be you tomorrow?’" ,
  Milan "And on the Wednesday you change over. I’m on five now. That’s three weeks.",
  silence(9) { kind = "working" },

  moment "three_weeks" {
    notice "He has let go of the badge, and it turns itself round again. Yasmeen has opened her mouth.",
    hint = "Has he finished? Has anybody asked him to?",

    quiet { move = "hold_silence", short = "Let it stand", effect = "held = held + 1; her = her + 1",
      why  = "Nobody tidied up after him, and she was in the room a few seconds longer. He found that there was another sentence.",
      go   = "is_there_more" },

    say.answer "And what did you say to her, Milan, when she asked you about tomorrow?" {
      to = "Milan", move = "interrogate", short = "What did you say?", effect = "quiz = quiz + 1",
      why  = "It’s what everyone wanted to know, and you said it gently. It was also the one question in the building that he’d been walking round for three weeks.",
      go   = "what_did_you_say" },

    say.common "It’s an impossible system, that. You were one of eleven who were let down." {
      move = "side_with", short = "An impossible system", effect = "cause = cause + 2",
      why  = "It was true, and Declan sat up. He’d begun with an old woman and a glass, and was one of eleven again.",
      go   = "one_of_eleven" },

    say.thanks "Thank you. A few short questions now, only what you need to see it." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = 0, tolerate_uncertainty = -1 }, short = "A few short questions",
      why  = "It was the next thing, and you went on to it. What he’d just put down hadn’t quite reached the floor.",
      go   = "the_questions" },
  },
}

beat "is_there_more" {
  silence(10) { kind = "working" },
  Milan "You take the back stairs, now. It’s actually longer." { feels = "sad" },
  You   "Short questions, if there’s anything that you can’t see without.",
  go "the_questions",
}

beat "what_did_you_say" {
  Milan "I said, well, you say, ‘I should think so.’ Something like that." { feels = "tense" },
  silence(4) { kind = "frozen" },
  You   "Has anybody else a question?",
  go "the_questions",
}

beat "one_of_eleven" {
  Declan "Thank you. Eleven. That’s the thing in one number." { talk = "away", feels = "warm" },
  Milan  "I suppose it is." { feels = "neutral" },
  You    "Any questions, before we think about it?",
  go "the_questions",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_questions" { phase "facts",
  stretch "the_questions" {
    notice "The questions are short. They get shorter, and he turns to each of them.",
    hint = "At which one did they stop wanting to see her, and begin to want to know about him?",
    timely = { 3, 5 },
    Suyin   "Mobile?" { to = "Milan" },
    Milan   "With a frame. To the window." { to = "Suyin" },
    Freya   "Is there genuinely nobody? Family, neighbours?" { to = "Milan" },
    Milan   "There’s a friend who writes. In large letters." { to = "Freya" },
    Declan  "And who’s the consultant? On paper?" { to = "Milan" },
    Milan   "On paper there’s two." { to = "Declan" },
    Suyin   "But did anyone tell her? The result?" { to = "Milan", drift = "interrogating" },
    Milan   "It was on the list." { to = "Suyin", feels = "tense" },
    Declan  "On the list to do, like, or on the list as done?" { to = "Milan", drift = "interrogating" },
    Milan   "It’d be, it was on the list, Declan." { to = "Declan", feels = "tense" },
    Suyin   "You had her five weeks, though. Why didn’t you?" { to = "Milan", drift = "attacking_presenter" },

    say.last "One last question, then, and make it one that Milan can answer in a word." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "One last question", effect = "quiz = quiz + 1",
      why  = "It had an end in sight, which was considerate. The last question is the one that people have been saving.",
      go   = "in_a_word" },

    say.enough "That’ll do, I think. Milan’s told us what he can; we’ll imagine the rest." {
      move = "shield_presenter", short = "That’ll do", effect = "held = held + 1",
      why  = "You took his arm out of the door before it shut, and handed them what they’d been asking him for. Not to know is now their business.",
      go   = "that_will_do" },

    say.diary "Would you take us through that Tuesday, Milan, so that we have it in order?" {
      to = "Milan", move = "interrogate", short = "Take us through it", effect = "quiz = quiz + 2",
      why  = "You gave him one calm question for five quick ones. He answered as one does for the coroner, with times.",
      go   = "in_order" },

    quiet { move = "let_it_run", short = "Let them ask", effect = "quiz = quiz + 2",
      why  = "They ask as they’re asked, on ward rounds, at eight in the morning. No one told him that he could stop presenting.",
      go   = "after_the_last" },
  },
}

beat "that_will_do" {
  Suyin { does = "puts the top on her pen." },
  Milan { does = "breathes out, and takes half of a sandwich that he doesn’t eat.", feels = "neutral" },
  later(1) { talk = "facts", text = "What floor it’s on." },
  go "the_chair",
}

beat "in_a_word" {
  Declan "Is there a name beside it? When it’s done, on your list. Does somebody sign?" { to = "Milan", drift = "interrogating" },
  Milan  "No." { to = "Declan", feels = "withdrawn" },
  Declan "There you are, now. Nobody signs.",
  go "the_chair",
}

beat "in_order" {
  Milan "Ward round, eight to ten. Bloods. Discharges. Half four I went up. Half four to twenty to five. Then the bleep." { feels = "tense" },
  Suyin "So ten minutes. You’d have had time." { to = "Milan", drift = "attacking_presenter" },
  Milan "You’d have thought so." { to = "Suyin", feels = "withdrawn" },
  silence(5) { kind = "frozen" },
  go "the_chair",
}

beat "after_the_last" {
  Milan   "You’d meant to." { feels = "withdrawn" },
  silence(6) { kind = "frozen" },
  Suyin   "I’m only asking. I’d want to know.",
  Yasmeen "No, it’s, sorry. Anyone would have?" { to = "Milan", feels = "uneasy" },
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  Declan "Well, Marlon, you’ve come to the right shop." { when = "named == 0", feels = "warm" },
  Declan "Well, Milan, you’ve come to the right shop." { when = "named == 1", feels = "warm" },

  moment "the_chair" {
    notice "They are still turned his way, with their knees. Jonah has counted the sandwiches, and there’s one each.",
    hint = "Whose patient is she for the next half hour?",

    say.want "What would help you the most, Milan, to take away from us this afternoon?" {
      to = "Milan", move = "open_session", marks = { hold_frame = 0, relationship_focus = -1, tolerate_uncertainty = -1 }, short = "What would help?", effect = "cause = cause + 1",
      why  = "It’s a courteous question, and he gave it a reasonable answer. The room had been handed a job, and she was the reason for it.",
      go   = "to_take_away" },

    say.release "Move your chair back, Milan, and only listen. She’s with us for now." {
      to = "Milan", move = "sit_back", short = "She’s with us now", effect = "held = held + 1",
      why  = "You took her off his list, in so many words, and said until when. It’s a handover with a person at each end of it.",
      go   = "sits_back" },

    say.stay "Stay where you are, Milan, so that we can check with you as we go along." {
      to = "Milan", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Stay and be checked with", effect = "quiz = quiz + 1",
      why  = "Some groups keep the presenter in, and have reasons. Here he was kept on call, and they bleeped him.",
      go   = "on_call" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "quiz = quiz + 1",
      why  = "There was a gap where somebody hands over, and nobody did. He stayed where he was, since he hadn’t been told that he could go.",
      go   = "on_call" },
  },
}

beat "to_take_away" {
  Milan "I suppose, what you’d do. So that it doesn’t get to eleven." { feels = "neutral" },
  Suyin "That’s fixable." { talk = "fixing", feels = "attentive" },
  You   "Move back a little, then, and hear what we make of it.",
  go "sits_back",
}

beat "on_call" {
  Suyin  "And the surgeons, did they not see her at all?" { talk = "facts", to = "Milan", drift = "interrogating" },
  Milan  "They say good morning." { talk = "facts", to = "Suyin" },
  Freya  "I’m wondering how you were, in yourself, around then? At home, or generally?" { talk = "facts", to = "Milan", drift = "therapy_drift" },
  Milan  "Fine. You’re on nights, you’re fine." { talk = "facts", to = "Freya", feels = "withdrawn" },

  moment "on_call" {
    notice "He has turned his chair a little, so as to have them all in front of him.",
    hint = "It could still be done, and it would only be late.",

    say.mine "I’ve left you standing there, Milan, and that’s mine. Move back now." {
      to = "Milan", move = "repair", short = "That’s mine", effect = "held = held + 1; quiz = quiz - 1",
      why  = "You said whose it was, in two words, and did it late. Nobody in the room had heard that for a while: somebody senior, and ‘mine’.",
      go   = "sits_back" },

    say.alright "You don’t mind all of this, Milan, do you? Say so if it gets too much." {
      to = "Milan", move = "interrogate", short = "You don’t mind?", effect = "quiz = quiz + 1",
      why  = "You’d noticed, and left it with him to mind. He’s a second-year doctor and he never minds.",
      go   = "never_minds" },

    say.rounds "Let’s take it in turn, and give Milan time for each of them, shall we?" {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "In turn", effect = "quiz = quiz + 1",
      why  = "It made a queue out of a crowd. He was at the front of the queue all the same, behind a desk.",
      go   = "never_minds" },

    quiet { move = "let_it_run", short = "Let it go on", effect = "quiz = quiz + 1",
      why  = "It might have found its own end, and it found Milan’s. By then his answers would have gone on a wristband.",
      go   = "never_minds" },

    say.privacy "That’s for another room, Freya. Move back, Milan, and we’ll have her." {
      to = "Freya", move = "guard_privacy", short = "For another room",
      why  = "You shut one door, on his private life, and opened another for him to go out by. How he’d come to be standing there so long wasn’t mentioned.",
      go   = "sits_back" },
  },
}

beat "never_minds" {
  Milan "No, it’s fine. Honestly." { talk = "facts", feels = "neutral" },
  Jonah "‘The patient tolerated the procedure well.’" { talk = "away", drift = "humour", feels = "laughing" },
  You   "Move back now, Milan, if you will, and listen." { talk = "frame" },
  go "sits_back",
}

---------------------------------------------------------------------------------------------------- discussion

beat "sits_back" { phase "discussion",
  Milan.sits_back,
  stage "His chair ends up beneath the telephone. On the way his badge catches on the arm of it, and he unpicks it.",
  Milan { does = "sits as one sits outside an office.", feels = "withdrawn", when = "quiz > 1" },
  Milan { does = "shuts his eyes for a second or two, as if that were allowed.", feels = "thinking", when = "quiz < 1" },
  silence(14) { kind = "frozen" },
  Yasmeen "Sorry, is it, do we go round?" { talk = "process", drift = "leader_dependency", feels = "uneasy" },
  Declan  "You’d nearly want a chair of the meeting." { talk = "process" },

  moment "do_we_go_round" {
    notice "Six of them, and all of them look to you, with their forearms on their knees, as at a handover.",
    hint = "They’re waiting to be told the jobs. What else is there in that room upstairs?",

    say.round "Let’s do that. Each of you say in turn what you’d have done on the Tuesday." {
      move = "give_advice", short = "What you’d have done", effect = "cause = cause + 1",
      why  = "They’d asked for an order and got one, and the relief was plain. All six had done better than Milan by the time it came round.",
      go   = "six_tuesdays" },

    say.theme "She needn’t be seen, it seems to me, as long as everybody’s seen to her." {
      move = "expert_lecture", short = "Seen, and seen to", effect = "depth = depth - 3",
      why  = "It was neat, and Freya wrote it down. Now that it had been said what it was about, they had only to agree.",
      go   = "seen_to" },

    say.image "Shut your eyes, if you like. You open that door. What’s the first thing?" {
      move = "invite_image", short = "You open that door", effect = "held = held + 1; her = her + 1",
      why  = "You gave them a door in place of an answer. Nobody can copy forward what’s behind a door.",
      go   = "the_door" },

    say.anything "Nobody here can know what she’s like. So you may say whatever you please." {
      move = "license_guess", short = "Whatever you please", effect = "held = held + 1",
      why  = "You took away the order, and with it the right answer. All of them could say anything after that, and one of them might have said something else.",
      go   = "whatever_you_please" },

    quiet { move = "hold_silence", marks = { tolerate_uncertainty = 1, leader_restraint = 1, open_speculation = 1 }, short = "Don’t take the chair", effect = "held = held + 1",
      why  = "They’d asked who was in charge, and you went on not being it. Leaders differ over how long that can be left with people who’ve been on nights; here it lasted.",
      go   = "the_frame" },
  },
}

beat "the_door" {
  silence(9) { kind = "working" },
  Jonah   "It’s hot. They’re always so hot, side rooms." { talk = "feeling", feels = "thinking" },
  Anil    "Glass of water. Skin on it." { talk = "relationship", effect = "water = 1" },
  Freya   "She’d be facing the window, I think. Well, not seeing it, but facing." { talk = "relationship", feels = "thinking" },
  Yasmeen { does = "has shut her eyes, and hasn’t said anything.", feels = "uneasy" },
  draw("early", 2),
  later(5) { talk = "relationship", text = "The room. Where one stands in it, and how near the door." },
  go "the_rota",
}

beat "the_frame" {
  silence(16) { kind = "working" },
  Anil  "With a frame. To the window. She can’t see out." { talk = "relationship", feels = "thinking" },
  Suyin "So why go to the window?" { talk = "relationship", to = "Anil" },
  Anil  "Warm." { talk = "feeling", to = "Suyin" },
  set "her = her + 1",
  draw("early", 1),
  later(5) { talk = "relationship", text = "What one would have, with the middle gone. Edges." },
  go "the_rota",
}

beat "whatever_you_please" {
  Yasmeen { does = "has breathed in, and looks at you, and at Milan, and lets it out again.", feels = "uneasy" },
  Jonah   "She’s small. I’ve made her small, in a big chair." { talk = "relationship", feels = "thinking" },
  Freya   "And sort of dressed, by six. For nobody." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(5) { talk = "relationship", text = "What she has on. Whether anyone’s done her hair." },
  go "the_rota",
}

beat "six_tuesdays" {
  Suyin  "I’d have told her on day one. Sit down, warning shot, silence, tissues." { talk = "fixing", drift = "advice_giving" },
  Freya  "I’d have wanted to explore first what she’d understood, sort of where she was with it." { talk = "fixing" },
  Jonah  "I’d have put it on the list." { talk = "away", feels = "laughing" },
  Milan  { does = "nods, at each of them in turn.", feels = "withdrawn" },

  moment "six_tuesdays" {
    notice "They’re half way round, and so far it has gone very well. Milan has nodded three times.",
    hint = "What was on the bed with him, that none of them has had to sit on?",

    say.hard "You’d all of you so like to have told her. And what’s it like that no one has?" {
      move = "turn_advice", short = "No one has", effect = "held = held + 1; cause = cause - 1",
      why  = "You gave them the wish, and took away the Tuesday. What was left is a woman who asks, and whoever happens to be standing there.",
      go   = "no_one_has" },

    say.wording "And how would each of you put it to her, do you think, in actual words?" {
      move = "give_advice", short = "In actual words", effect = "cause = cause + 1",
      why  = "You wanted to be nearer to her, and got a rehearsal. There were some good sentences, and nobody had to be afraid of her answer.",
      go   = "in_actual_words" },

    say.fair "I’m sure that he’d meant to, Milan. It’s easy for the rest of us, sitting here." {
      to = "Milan", move = "reassure_early", short = "Easy for us",
      why  = "You stood up for him, and it came out as an excuse. He had meant to, as it happens, and it’s no help.",
      go   = "more_tuesdays" },

    quiet { move = "let_it_run", short = "Let them go round", effect = "cause = cause + 1",
      why  = "You’d asked for a round, and let it be one. By the sixth of them she’d been told so often that one could hardly believe she didn’t know.",
      go   = "more_tuesdays" },
  },
}

beat "in_actual_words" {
  Suyin  "‘I’m afraid I’ve some difficult news.’ Then you count to ten. Tissues on her good side." { talk = "fixing", drift = "advice_giving" },
  Jonah  "‘Your result is now ready to view.’" { talk = "away", drift = "humour", feels = "laughing" },
  Declan "You’d say the word, is all. They say to say the word." { talk = "fixing" },
  draw("flat", 1),
  later(5) { talk = "fixing", text = "The word, and which one. Where the silence goes." },
  go "the_rota",
}

beat "more_tuesdays" {
  Declan "I’d have had the consultant up there by the ear, so I would." { talk = "fixing", drift = "advice_giving" },
  Anil   "I’d have gone home." { talk = "feeling" },
  later(6) { talk = "fixing", text = "Six Tuesdays. In five of them there was time." },
  go "the_rota",
}

beat "no_one_has" {
  silence(9) { kind = "working" },
  Jonah "She’ll have thought it was manners." { talk = "relationship", feels = "uneasy" },
  Freya "I’d think that it was me. That I wasn’t, sort of, someone you’d tell." { talk = "feeling", feels = "sad" },
  set "her = her + 1",
  draw("early", 1),
  later(5) { talk = "relationship", text = "Waiting for the doctor, and which one." },
  go "the_rota",
}

beat "seen_to" {
  Freya   "That’s really nice. ‘Seen to.’" { talk = "away", feels = "warm", drift = "generalising" },
  Declan  "They’re all of them seen to. There’s forty in the building being seen to." { talk = "away" },
  Yasmeen "And it’s so hard for them, isn’t it? The elderly?" { talk = "away" },
  draw("flat", 1),
  later(5) { talk = "away", text = "The elderly." },
  go "the_rota",
}

---------------------------------------------------------------------------------------------------- the rota

beat "the_rota" {
  stage "The telephone rings, over Milan’s head. He looks at it. It rings eleven times and stops.",
  Declan "And that’s it there, that’s the thing in a nutshell, that’s some poor nurse, and there’s no one to pick up." { talk = "away", drift = "blaming_third", feels = "irritated", when = "her < 2" },
  Jonah  "That could be her." { talk = "relationship", feels = "thinking", when = "her > 1" },
  Declan "It’ll be some poor nurse, and it’s for nobody, that’s the thing in a nutshell. There’s no one to pick up." { talk = "away", drift = "blaming_third", feels = "irritated", when = "her > 1" },

  stretch "the_rota" {
    notice "Declan has pushed back his sleeves. He’s right, so far, about everything.",
    hint = "It’s true, all of it. What can’t happen while it’s being true?",
    timely = { 2, 5 },
    Declan  "Eleven doctors, five weeks. I’ll tell you how you get eleven. You take a rota for fourteen and you run it on nine, and you call it agile." { talk = "away", drift = "blaming_third" },
    Jonah   "‘We’re on a journey.’" { talk = "away", feels = "laughing" },
    Declan  "And you move them on a Wednesday. Why a Wednesday? I’ve asked. There’s a woman in the education centre, and her system opens on a Wednesday." { talk = "away", drift = "blaming_third", feels = "irritated" },
    Suyin   "They got my name wrong on the car-park permit." { talk = "away", to = "Declan" },
    Declan  "They’ve your name wrong because they’ve no need of it. I’m four-one-two. I’d a consultant shake my hand and read me off the bleep, so I had." { talk = "away", drift = "monopolising" },
    Declan  "And I’d put in an exception report, and I’d an answer to say thank you, and it began ‘Dear Trainee’. I’ve it framed." { talk = "away", drift = "monopolising" },
    Anil    { does = "unwraps a sandwich, looks into it, and wraps it up again." },
    Yasmeen "It’s true, though, isn’t it? If there’d been one of us, just one, all the way?" { talk = "away", feels = "sad" },
    Declan  "There’ll not be one. There’ll never be one. So I say we write. Today, all of us, names at the bottom." { talk = "fixing", drift = "blaming_third" },

    say.her_end "It’s true, all of that. Come up the stairs with it: what does she get to hear?" {
      move = "return_to_case", short = "What does she hear?", effect = "held = held + 1; her = her + 1",
      why  = "You gave him his due, and took the thing up a floor. Through a door it’s a different sound: it’s eleven people’s shoes.",
      go   = "what_she_hears" },

    say.agree "I couldn’t agree more, Declan. You can’t look after people on that, nobody can." {
      to = "Declan", move = "side_with", short = "Nobody can", effect = "cause = cause + 2; letter = 1",
      why  = "He’d said it for years to people who looked at their watches, and somebody agreed. It was warm in there, and there wasn’t a patient for miles.",
      go   = "dear_trust" },

    say.others "You’ve carried a great deal of that, Declan. Who’s not been heard from so far?" {
      to = "Declan", move = "balance_voices", short = "Who’s not been heard?", effect = "held = held + 1",
      why  = "You thanked him and passed it on, without saying that he’d had enough of it. It went to the one who’d been unwrapping things.",
      go   = "nine_years" },

    quiet { move = "let_it_run", short = "Let him have it out", effect = "cause = cause + 2; letter = 1",
      marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -1 },
      why  = "They’ve few places where it can be said, and it was well said. At the end of it there was a sheet of paper, and everyone had a pen.",
      go   = "we_the_undersigned" },
  },
}

beat "what_she_hears" {
  silence(7) { kind = "working" },
  Declan "Feet." { talk = "relationship", feels = "thinking" },
  Freya  "A knock, and then a new voice. And it’s saying something sort of cheerful." { talk = "relationship" },
  Jonah  "‘Hello, I’m one of the doctors.’ That’s what I say. I don’t even, I say ‘one of the’." { talk = "feeling", feels = "uneasy" },
  Anil   "So she asks which." { talk = "relationship", to = "Jonah" },
  draw("early", 2),
  later(5) { talk = "relationship", text = "What one says with one’s hand still on the door." },
  go "the_theory",
}

beat "nine_years" {
  silence(6),
  Anil    "Nine years. Same corridor." { talk = "feeling" },
  Jonah   "You’re permanent? I thought you were a locum." { talk = "process", to = "Anil", feels = "shocked" },
  Anil    "Everyone does. I show them the toilets." { talk = "feeling", to = "Jonah" },
  Declan  "I’ve you on the rota as ‘cover’. I’m sorry, I’ve you down as ‘cover’." { talk = "process", to = "Anil", feels = "uneasy" },
  silence(8) { kind = "working" },
  Anil    "I’d like that she asked me." { talk = "relationship", feels = "thinking" },
  set "her = her + 1",
  later(5) { talk = "relationship", text = "Being asked. Who the last one was that asked." },
  go "the_theory",
}

beat "we_the_undersigned" {
  Declan "Has anybody a pen? I’ve a pen. ‘We, the undersigned junior doctors.’ Is it ‘junior’ yet?" { talk = "fixing", does = "has turned over the list of sandwiches.", feels = "attentive" },
  Suyin  "‘Resident.’ They changed it." { talk = "fixing", to = "Declan" },
  Jonah  "‘We, the inmates.’" { talk = "away", feels = "laughing" },
  Declan "And you’d have to go in the middle of it, your case. Five weeks, eleven doctors. That’s dynamite." { talk = "fixing", to = "Milan", drift = "blaming_third" },
  Milan  { does = "puts up a thumb.", feels = "withdrawn" },
  draw("flat", 1),
  later(6) { talk = "fixing", text = "‘We, the undersigned.’ Whom it would go to, and who’d read it to them." },
  go "the_theory",
}

beat "dear_trust" {
  Declan "‘Dear Trust.’ No. ‘To whom it may concern.’" { talk = "fixing", does = "turns over the list of sandwiches.", feels = "attentive" },
  Jonah  "It concerns nobody. Put ‘To whom’." { talk = "away", to = "Declan", feels = "laughing" },
  Suyin  "Numbers first. Eleven, five weeks. Then the asks." { talk = "fixing", drift = "blaming_third" },
  draw("flat", 1),
  later(6) { talk = "fixing", text = "The letter. Whether one says ‘unsafe’, or ‘suboptimal’." },
  go "the_theory",
}

---------------------------------------------------------------------------------------------------- the theory

beat "the_theory" {
  Freya "We could put a reference in. In the letter." { talk = "fixing", feels = "attentive", when = "letter == 1" },
  Freya "What’s interesting, structurally, and there’s a classic paper on it, is that a ward will divide up the patient so that nobody has to be, sort of, with her. It’s a defence. The tasks, the lists." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Suyin "Who’s that by?" { talk = "away", to = "Freya" },
  Freya "She was a psychoanalyst. It was student nurses, in the fifties. It’s all in there, even the transfers." { talk = "away", drift = "intellectualising", to = "Suyin" },

  moment "the_theory" {
    notice "It’s a good paper, and it fits. Freya has her feet tucked up under her.",
    hint = "What’s it like, to have a line and print it?",

    say.more "There’s a nice phrase for that: nobody’s patient, because she’s everybody’s." {
      move = "expert_lecture", short = "Nobody’s patient", effect = "cause = cause + 1",
      why  = "You had one to go with hers, and it was a good one. They were sitting in a seminar now, and were the better for it.",
      go   = "good_phrase" },

    say.apply "Could one use that, Freya? What would it say a ward like this ought to do?" {
      to = "Freya", move = "give_advice", short = "What would it say?", effect = "cause = cause + 1",
      why  = "You took her seriously, and asked for something practical. She’d read as far as the diagnosis, and the others helped her to a treatment.",
      go   = "what_it_says" },

    say.thumb "It’s ten to eight. You’ve your thumb on ‘print’. What’s that like, would you say?" {
      move = "invite_feeling", short = "Your thumb on ‘print’", effect = "held = held + 1; her = her + 1",
      why  = "You left the fifties to the nurses, and went to the printer, where all of them had been this morning. There’s no paper about that minute, and they knew it well.",
      go   = "the_print" },

    quiet { move = "let_it_run", short = "Let her finish", effect = "cause = cause + 1",
      why  = "It was short, and she’s seldom listened to. It covered everybody up to the chin, Milan as well.",
      go   = "up_to_the_chin" },
  },
}

beat "the_print" {
  silence(8) { kind = "working" },
  Jonah   "It’s warm. The paper. I hold it for a bit." { talk = "feeling", feels = "thinking" },
  Freya   "You don’t read it. I mean I don’t. I look if it’s fitted on one side." { talk = "feeling", feels = "uneasy" },
  Yasmeen "You just, you check that you’re not the one who changed anything?" { talk = "feeling", feels = "uneasy" },
  Suyin   "‘Query aware.’ I’d think, good. Someone’s on that." { talk = "feeling", feels = "thinking" },
  Milan   { does = "has a look at his own thumb.", feels = "sad" },
  draw("early", 2),
  later(5) { talk = "feeling", text = "The minute before eight. Who else is in the room." },
  go "the_point",
}

beat "what_it_says" {
  Freya  "I don’t know that it does say. I think they thanked her, and she sort of left." { talk = "away", feels = "thinking" },
  Declan "There’s your recommendation." { talk = "away", feels = "laughing" },
  Suyin  "Put an ask in. ‘One named doctor per patient.’" { talk = "fixing", drift = "advice_giving" },
  draw("flat", 1),
  later(5) { talk = "fixing", text = "One named doctor, and how many one would need of them." },
  go "the_point",
}

beat "up_to_the_chin" {
  Freya "So then the anxiety goes up, is the point, and they divide it up more. It’s sort of nobody’s fault." { talk = "away", drift = "intellectualising", feels = "warm" },
  Jonah "I like her." { talk = "away", to = "Freya" },
  draw("flat", 1),
  later(5) { talk = "away", text = "What else is nobody’s fault, structurally." },
  go "the_point",
}

beat "good_phrase" {
  Freya "Exactly. And then the anxiety goes up, and so they divide it up more." { talk = "away", drift = "intellectualising", feels = "warm" },
  Declan "That was the fifties. She’d never so much as met a four-hour target." { talk = "away", to = "Freya" },
  draw("flat", 2),
  later(5) { talk = "away", text = "Defences, and who pays for them." },
  go "the_point",
}

---------------------------------------------------------------------------------------------------- the point

beat "the_point" {
  Suyin  "Can I say something? It’s gone half past. I’ve come off nights for this." { talk = "process", drift = "method_protest", feels = "irritated" },
  Suyin  "It’s sad. I get that it’s sad, I can see the room and everything. And then what?" { talk = "process", drift = "method_protest", when = "her > 2" },
  Suyin  "We’ve half a letter. That’s the only thing I’ve seen get done." { talk = "process", drift = "method_protest", when = "letter == 1 and her < 3" },
  Suyin  "What’s the point? Honestly. We need staff. This isn’t getting anyone a bed." { talk = "process", drift = "method_protest" },
  Declan "She’s not wrong, now." { talk = "process" },
  Jonah  { does = "has stopped chewing." },

  moment "the_point" {
    notice "It has been said, and they’re a little afraid of it. Suyin’s eyes are red at the rims, from the night.",
    hint = "Who else has been in that side room, and had nothing to bring?",

    say.evidence "It does get better, Suyin. Groups tend to see what it’s for by about week six." {
      to = "Suyin", move = "expert_lecture", short = "By about week six", effect = "cause = cause + 1",
      why  = "It was patient, and there may be something in it. She’d asked from where she was, and was given a date.",
      go   = "week_six" },

    say.echo "No staff, no point, and you’ve come. Is that how one stands in that side room?" {
      move = "name_process", short = "No point, and you came", effect = "held = held + 1; her = her + 1",
      why  = "You didn’t defend the hour. You put what she’d said into another doorway, where people stand who’ve got no package with them.",
      go   = "nothing_to_bring" },

    say.agree "No, you need staff, Suyin, and this isn’t staff. It’s all that they’d pay for." {
      to = "Suyin", move = "side_with", short = "All they’d pay for", effect = "cause = cause + 2",
      why  = "It was frank, and they liked you for it. Now the leader doesn’t think much of it either, and there’s somebody else to be angry with.",
      go   = "all_they_paid_for" },

    quiet { within = "cause < 2", move = "hold_silence", otherwise = "let_it_run", short = "Let it be said", effect = "cause = cause + 1",
      why  = "In a room that has met her, a protest can stand until somebody hears whose it might be as well. Where it’s been a campaign all afternoon, your quiet is a seconder.",
      go   = "honestly" },
  },
}

beat "nothing_to_bring" {
  silence(11) { kind = "working" },
  Suyin   "I don’t go into those. If I’ve no job in there I don’t go in." { talk = "feeling", feels = "uneasy" },
  Anil    "She’d hear you not go in." { talk = "relationship", to = "Suyin" },
  Suyin   { does = "takes her hands out of her pockets, and has to put them somewhere." },
  Freya   "I’d want at least a form with me." { talk = "feeling" },
  draw("deep", 2),
  later(5) { talk = "relationship", text = "Coming in with nothing. Where the hands go." },
  go "the_weekend",
}

beat "honestly" {
  go "seconded" { when = "cause > 2" },
  silence(15) { kind = "working" },
  Suyin "I’m not being rude." { talk = "process" },
  Anil  "You’re tired." { talk = "relationship", to = "Suyin" },
  Suyin "I’m so tired. I couldn’t tell you one of last night’s names." { talk = "feeling", feels = "near_tears" },
  Freya "Not one?" { talk = "feeling", to = "Suyin" },
  Suyin "There was a nine o’clock hip." { talk = "feeling", to = "Freya" },
  set "held = held + 1; her = her + 1",
  draw("deep", 1),
  later(5) { talk = "feeling", text = "Last night’s hips." },
  go "the_weekend",
}

beat "seconded" {
  silence(5),
  Declan "Seconded." { talk = "process", to = "Suyin", feels = "warm" },
  Suyin  "I could be asleep. I could actually be asleep, now." { talk = "feeling", feels = "tense" },
  Jonah  "‘There being no further point, the meeting closed.’" { talk = "away", drift = "humour", feels = "laughing" },
  Anil   { does = "looks over at you, and then, a while, at Milan." },
  draw("flat", 2),
  later(5) { talk = "away", text = "Where each of them would sooner be. Mostly it’s the car." },
  go "the_weekend",
}

beat "week_six" {
  Suyin  "I’m on leave week six." { talk = "process", feels = "neutral" },
  Jonah  "‘Please complete the form to access the point.’" { talk = "away", drift = "humour", feels = "laughing" },
  draw("flat", 1),
  later(5) { talk = "away", text = "Other things that they’ve been sent on. Resilience, with a raisin." },
  go "the_weekend",
}

beat "all_they_paid_for" {
  Declan "They pay for this out of the underspend. And do you know what the underspend is? It’s us not being there." { talk = "away", drift = "blaming_third", feels = "warm" },
  Suyin  "Thank you. I feel less mad." { talk = "process", feels = "warm" },
  Milan  { does = "has his head against the wall, beside the telephone.", feels = "withdrawn" },
  draw("flat", 2),
  later(5) { talk = "away", text = "The underspend." },
  go "the_weekend",
}

---------------------------------------------------------------------------------------------------- the weekend

beat "the_weekend" {
  Jonah "I’ve one, it isn’t funny. It’s a bit funny." { talk = "process", feels = "uneasy", when = "her > 2" },
  Jonah "You get them at weekends, and you’ve sixty, so they’ve all got names. Saturday handover. We’d a Pope. We’d an Admiral, who kept on discharging himself." { talk = "away", drift = "humour", feels = "laughing" },
  Freya "Who gives them the names?" { talk = "away", to = "Jonah" },
  Jonah "It’s on the sheet, it’s always on the sheet already. ‘Duchess, wants to know who you are.’ And off you go." { talk = "away", drift = "humour", feels = "laughing" },

  moment "the_weekend" {
    notice "They have begun to laugh, all but two: Yasmeen, and by the wall Milan.",
    hint = "A duchess who wants to know who you are. Does that sound like anybody?",

    say.mine "We’d a Lady Muck on mine, thirty years back. You have to laugh, don’t you?" {
      move = "side_with", short = "Lady Muck", effect = "cause = cause + 1; duchess = 1",
      why  = "You’ve done those nights as well, and they were glad to hear it. You were one of them then, and there was no one left over to ask who she’d been.",
      go   = "the_admiral" },

    say.duchess "Who’s the duchess, Jonah? There’s somebody in that bed, before the sheet." {
      to = "Jonah", move = "return_to_case", short = "Who’s the duchess?", effect = "held = held + 1; her = her + 1",
      why  = "You took one of his names and asked for the person under it. He’d only ever had the sheet, and now he turned it over.",
      go   = "senna" },

    quiet { move = "let_it_run", short = "Let them laugh", effect = "cause = cause + 1; duchess = 1",
      why  = "It was the first time in half an hour that they’d laughed with their shoulders. Two of them weren’t laughing, and it was too loud to notice.",
      go   = "sixty_names" },

    say.coping "It’s a way of coping with sixty people. There’s no harm meant by it, is there?" {
      move = "reassure_early", short = "A way of coping", effect = "cause = cause + 1; duchess = 1",
      why  = "You let them off something that nobody had charged them with. They went on, with a good conscience, to the Admiral.",
      go   = "the_admiral" },
  },
}

beat "sixty_names" {
  Jonah  "And on the Sunday it’s a different doctor, so they’ve all got different names." { talk = "away", drift = "humour", feels = "laughing" },
  Declan "What does the Admiral go by, of a Sunday?" { talk = "away", to = "Jonah", feels = "laughing" },
  Jonah  "Bed nine." { talk = "away", to = "Declan" },
  Suyin  "I’ve been ‘gas’ since August. Somebody rang my phone and said, ‘Is that gas?’" { talk = "away", feels = "laughing" },
  Yasmeen { does = "laughs when they do, a bit after.", feels = "uneasy" },
  later(5) { talk = "away", text = "What they’ve each been called. It’s a long list, and a good one." },
  go "whose_job",
}

beat "the_admiral" {
  Jonah   "So the Admiral’s in the lift, in his gown, and he’s saluting." { talk = "away", drift = "humour", feels = "laughing" },
  Declan  "We’d a Lord Lucan. You’d never find him on a round." { talk = "away", feels = "laughing" },
  Suyin   "Theatre call mine by the joint." { talk = "away", feels = "laughing" },
  Yasmeen { does = "laughs when they do, a bit after.", feels = "uneasy" },
  later(5) { talk = "away", text = "The Admiral. His second voyage." },
  go "whose_job",
}

beat "senna" {
  Jonah   "An old lady. Surgical ward, side room. She hadn’t been. I did her some senna." { talk = "facts", feels = "thinking" },
  Freya   "And what was she like?" { talk = "relationship", to = "Jonah" },
  Jonah   "I did it from the desk." { talk = "feeling", to = "Freya", feels = "uneasy" },
  silence(5),
  go "from_the_desk" { when = "her < 3" },
  Anil    "Which ward?" { talk = "relationship", to = "Jonah" },
  Jonah   "Six. Oh, no." { talk = "relationship", feels = "shocked" },
  Suyin   "Had she one shoe? Eighty-four, a fall. When she came in. Just one shoe?" { talk = "relationship", to = "Milan", feels = "shocked" },
  Milan   { does = "nods." },
  Suyin   "I clerked her. I put it in a bag. I wrote her name on the bag." { talk = "feeling", feels = "uneasy" },
  Anil    "The CT." { talk = "relationship" },
  Declan  "What about it?" { talk = "facts", to = "Anil" },
  Anil    "‘Some locum.’ I asked for it. For the ribs." { talk = "feeling", to = "Declan", feels = "sad" },
  set "knew = 1; her = her + 1",
  stage "Under the telephone Milan has both hands round his badge.",
  silence(12) { kind = "working" },

  moment "one_shoe" {
    silence = "working",
    notice "Nobody is chewing. Three of them have had her, and it turns out that they’ve been passing her round this circle.",
    hint = "What would you be sparing them?",

    say.who_now "Somebody will have her this week, then. Should we find out who, and ring them?" {
      move = "give_advice", short = "Who has her now?", effect = "hunted = 1",
      why  = "It’s a fair thought, and it will have to be somebody’s after five. Said now it sent them looking at one another, and the one who knew looked at her lap.",
      go   = "who_has_her" },

    say.not_to_know "You weren’t to know. You each of you did what was in front of you that night." {
      move = "reassure_early", short = "You weren’t to know",
      why  = "It was so, each of them had. It was also exactly what the list says.",
      go   = "in_front_of_us" },

    say.proof "There it is, the whole building in one circle. That’s Freya’s paper to the letter." {
      move = "expert_lecture", short = "The whole building", effect = "cause = cause + 1",
      why  = "It was a fine moment, and you had the words for it. Three people who’d just come upon an old woman were told that they were an example.",
      go   = "in_front_of_us" },

    quiet { move = "hold_silence", short = "Say nothing", effect = "held = held + 1; her = her + 1",
      why  = "It was heavy and nobody had dropped it yet. They carried her between them for half a minute, which is longer than most.",
      go   = "the_shoe" },
  },
}

-- She hasn't been in the room for long enough to be recognised.
beat "from_the_desk" {
  Freya   "So you wouldn’t really, sort of, know." { talk = "away", to = "Jonah" },
  Jonah   "No. Regular, since." { talk = "away", to = "Freya", feels = "uneasy" },
  Milan   { does = "has lifted his head from the wall, and looks at Jonah, and nobody’s looking.", feels = "uneasy" },
  Yasmeen { does = "is looking." },
  later(5) { talk = "facts", text = "Weekends. What can be done from a desk, which is most of it." },
  go "whose_job",
}

beat "who_has_her" {
  Suyin   "Ring switch. Dial zero." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Declan  "Switch’ll give you a bleep. They’ll not know who’s on the end of it." { talk = "away", to = "Suyin" },
  Yasmeen { does = "winds her lanyard round two fingers, and unwinds it.", feels = "uneasy" },
  later(3) { talk = "fixing", text = "How one finds out who has whom. Three ways, none of which works after five." },
  go "whose_job",
}

beat "the_shoe" {
  silence(25) { kind = "working" },
  Suyin "It was a navy one. With a strap. She kept asking where the other was, and I said that they’d be looking into it." { talk = "feeling", feels = "near_tears" },
  Jonah "‘They.’" { talk = "feeling", to = "Suyin" },
  Suyin "I know." { talk = "feeling", to = "Jonah" },
  draw("deep", 2),
  later(4) { talk = "relationship", text = "The shoe. That she’d have to have gone to the window in the one." },
  go "whose_job",
}

beat "in_front_of_us" {
  Jonah "I suppose." { talk = "away", feels = "uneasy" },
  Suyin "I’d eleven to see by midnight." { talk = "facts" },
  Anil  { does = "looks at you, and then at his sandwich." },
  later(4) { talk = "away", text = "What the take was like, that month." },
  go "whose_job",
}

---------------------------------------------------------------------------------------------------- whose job

beat "whose_job" {
  Declan "So that’s four of us, in the one room, and not a word to the woman. And it’s a consultant’s job, it’s not some second-year’s." { talk = "away", drift = "splitting", feels = "irritated", when = "knew == 1" },
  Declan "Well, but somebody ought to have told the woman. That’s a consultant’s job, that’s not some second-year’s." { talk = "away", drift = "splitting", feels = "irritated", when = "knew == 0" },

  stretch "whose_job" {
    notice "Declan and Suyin have each got a chair arm. The rest are following it from side to side.",
    hint = "They can’t both be right. Can they?",
    timely = { 3, 5 },
    Suyin   "If you’re in the room, you’re her doctor. You sit down, you say it." { talk = "away", drift = "splitting", to = "Declan" },
    Declan  "On whose say-so? With what follow-up? He’d be telling her she’s a lump and then he’s off on the Wednesday." { talk = "away", to = "Suyin" },
    Suyin   "So he prints it." { talk = "away", drift = "splitting", to = "Declan" },
    Declan  "He’s no choice but to print it, that’s what I’m saying, it’s the ones who put him there." { talk = "away", drift = "splitting", to = "Suyin" },
    Suyin   "Five weeks. There’s always ten minutes. Someone just didn’t want to." { talk = "away", drift = "splitting", feels = "irritated" },
    Freya   "I think what’s difficult is that you’re both, sort of." { talk = "process" },
    Declan  "Then let’s find who reported it, and ask was it phoned." { talk = "fixing", drift = "blaming_third" },
    Suyin   "Someone will have been the last to touch it." { talk = "away", drift = "attacking_presenter" },
    Milan   { does = "looks at the floor between his clogs.", feels = "withdrawn" },

    say.him "It can’t be put upon a second-year, Suyin. Declan’s right, it’s from above." {
      to = "Suyin", move = "side_with", short = "From above", effect = "hunted = 1; cause = cause + 1",
      why  = "You took it off Milan’s shoulders, and meant to. It went upward to someone without a face, and he had to keep to himself what he’d done with his own hand.",
      go   = "from_above" },

    say.both "He couldn’t say it, and he couldn’t go by. I think both were in there with her." {
      move = "hold_both", short = "Couldn’t, and couldn’t", effect = "held = held + 1; her = her + 1",
      why  = "You gave neither of them the point, and put both into one pair of shoes. It’s a good deal more uncomfortable there than on either side.",
      go   = "couldnt_and_couldnt" },

    say.audit "Would it be worth finding out who was meant to? It must be written down." {
      move = "give_advice", short = "Who was meant to?", effect = "hunted = 1; cause = cause + 1",
      why  = "It would settle the thing, and it sounded like fairness. A hunt had been got up for whoever touched it last, and it wasn’t a long way to go.",
      go   = "last_to_touch" },

    say.door "And she’s awake in there, with the two of you outside. What does she make of it?" {
      move = "imagine_role", target = "patient", short = "She’s awake", effect = "held = held + 1; her = her + 1",
      why  = "You moved the quarrel four feet, to the other side of a door. It’s hard to be right out there once one has heard how it sounds from the chair.",
      go   = "outside_the_door" },

    quiet { move = "let_it_run", short = "Let them fight it out", effect = "hunted = 1; quiz = quiz + 1",
      marks = { hold_frame = -2, safe_space = -1, protect_presenter = -2, relationship_focus = -1, both_sides = -1, group_process = -1 },
      why  = "They fight well, and it was more awake than it had been all day. They fought it to its end, and that was sitting by the wall.",
      go   = "to_its_end" },
  },
}

beat "from_above" {
  Declan "Thank you." { talk = "process", feels = "warm" },
  Suyin  "Then no one’s done anything wrong. Brilliant." { talk = "away", feels = "irritated" },
  Milan  { does = "nods.", feels = "withdrawn" },
  draw("flat", 1),
  later(4) { talk = "away", text = "What it was like under the old consultants, who knew your mother’s name." },
  go "coming_back",
}

beat "to_its_end" {
  Suyin  "I’d just want to know who. I’d want them to know." { talk = "away", drift = "attacking_presenter", feels = "irritated" },
  stage "The telephone rings. Milan lifts it an inch, and puts it down again.",
  Declan "Good man. Let them whistle." { talk = "away", to = "Milan", feels = "warm" },
  silence(7) { kind = "frozen" },
  Yasmeen { does = "moves her bag from one side of her feet to the other.", feels = "uneasy" },
  later(3) { talk = "away", text = "Consultants. Which of them knows your name, and how they got hold of it." },
  go "coming_back",
}

beat "last_to_touch" {
  Suyin  "It’s on the shared drive. You can see who last saved it, it’s under ‘properties’." { talk = "fixing", feels = "attentive" },
  Declan "They’re all logged in as ‘ward six’. You’ll find that it was ward six." { talk = "away", to = "Suyin" },
  silence(7) { kind = "frozen" },
  Yasmeen { does = "moves her bag from one side of her feet to the other.", feels = "uneasy" },
  later(3) { talk = "facts", text = "The shared drive. Who has the password, which is ‘password6’." },
  go "coming_back",
}

beat "couldnt_and_couldnt" {
  silence(10) { kind = "working" },
  Declan "I’d have done the same. I’d have been out on the stairs, writing to the trust." { talk = "feeling", feels = "uneasy" },
  Suyin  "I’d have told her in four minutes, standing up." { talk = "feeling", to = "Declan" },
  Freya  "Which one are you, then." { talk = "relationship", to = "Suyin" },
  silence(8) { kind = "working" },
  go "mine_now" { when = "knew == 1 and her > 3 and duchess == 0" },
  draw("deep", 1),
  later(5) { talk = "relationship", text = "Standing up, or on the bed, or on the commode with its lid down." },
  go "coming_back",
}

beat "outside_the_door" {
  silence(8) { kind = "working" },
  Jonah  "‘There are two of them, and neither’s coming in.’" { talk = "relationship", feels = "thinking" },
  Suyin  "She’d know it was about her." { talk = "relationship", feels = "uneasy" },
  Declan "She’d know more than that. I’ve a voice on me." { talk = "feeling", feels = "uneasy" },
  silence(9) { kind = "working" },
  go "mine_now" { when = "knew == 1 and her > 3 and duchess == 0" },
  draw("deep", 1),
  later(5) { talk = "relationship", text = "What’s heard through a door. What they themselves have heard." },
  go "coming_back",
}

beat "mine_now" {
  Yasmeen "Sorry. She’s mine." { talk = "relationship", feels = "near_tears" },
  Yasmeen "I’ve got her now. Three weeks? I knew straight away, when he said about the telephones. I didn’t know if I was allowed." { talk = "feeling" },
  Yasmeen "And it isn’t a question mark. On mine it says ‘aware’, and there’s a tick. So I’ve been going in and talking about the weather." { talk = "feeling", feels = "shocked" },
  set "knew = 2",
  Jonah   "Ticked." { talk = "facts" },

  moment "the_tick" {
    notice "They have all turned to Yasmeen. By the wall it has gone extremely quiet.",
    hint = "She came out with it by herself. What is it that she has come out into?",

    say.which "And when she says it to you, Yasmeen, ‘which one are you’? How does that go?" {
      to = "Yasmeen", move = "ask_between", short = "How does that go?", effect = "held = held + 2; her = her + 1",
      why  = "You let the tick lie, and went in at the door with her. What there is between an old woman and the newest doctor had been waiting three weeks for anyone to ask.",
      go   = "the_weather" },

    say.whose "Whose would the tick have been, Yasmeen? Does it say anywhere on the sheet?" {
      to = "Yasmeen", move = "interrogate", marks = { hold_frame = -1, safe_space = -2, protect_presenter = -2, felt_experience = -1, leader_restraint = -1 }, short = "Whose tick?", effect = "hunted = 1; quiz = quiz + 1",
      why  = "It’s where anyone’s mind would go. The one who could have answered it was six feet away, and would now have to be found out.",
      go   = "whose_tick" },

    say.tonight "Then she has to be told, of course. Could you do it tonight, and with whom?" {
      to = "Yasmeen", move = "give_advice", short = "Could you tonight?", effect = "cause = cause + 1",
      why  = "It does have to be seen to, and you’ll see to it with her at five past five. Said here, it was a job, and Yasmeen, who’d just put it down, was given it.",
      go   = "a_job" },

    say.trusted "You trusted a tick, Yasmeen, and anybody would. There’s no harm been done yet." {
      to = "Yasmeen", move = "reassure_early", short = "Anybody would",
      why  = "She was very grateful. What she’d seen, going in and out with the weather, went back in behind the thanks.",
      go   = "anybody_would" },

    quiet { move = "hold_silence", short = "Wait with her", effect = "held = held + 1",
      why  = "She’d only just said ‘mine’, and nobody snatched it. Leaders differ over leaving a first-year alone with six faces; they were good faces by then.",
      go   = "wait_with_her" },
  },
}

beat "wait_with_her" {
  silence(13) { kind = "working" },
  Yasmeen "She asks me which one I am? Every day." { talk = "relationship", feels = "sad" },
  Anil    "And which?" { talk = "relationship", to = "Yasmeen" },
  go "the_weather",
}

beat "anybody_would" {
  Yasmeen "Thank you. It was in green, so?" { talk = "away", feels = "uneasy" },
  Suyin   "Green’s done." { talk = "facts", to = "Yasmeen" },
  Yasmeen { does = "takes her glasses off and cleans them, for some time." },
  later(3) { talk = "away", text = "Which colours mean what, and on which wards." },
  go "coming_back",
}

beat "the_weather" {
  silence(9) { kind = "working" },
  Yasmeen "I say ‘the little one’. She says, ‘You’re not so little.’" { talk = "relationship", feels = "warm" },
  Yasmeen "She knows. I think that she does. She said, ‘They’ve all gone very nice.’" { talk = "relationship", feels = "sad" },
  silence(14) { kind = "working" },
  Anil    "What’s her name?" { talk = "relationship", to = "Yasmeen" },
  Yasmeen "Miss Hallam. Joan." { talk = "relationship", to = "Anil" },
  set "her = her + 1",
  later(4) { talk = "relationship", text = "Miss Hallam. They say it to each other, a few times, as one does with a new name." },
  go "coming_back",
}

beat "a_job" {
  Yasmeen "No, I will. I’ll do it. Is there a leaflet?" { talk = "fixing", feels = "uneasy" },
  Suyin   "Get a nurse in with you. And turn off your bleep." { talk = "fixing", to = "Yasmeen" },
  later(4) { talk = "fixing", text = "How it’s done. The tissues; where one puts them." },
  go "coming_back",
}

beat "whose_tick" {
  Yasmeen "It was there when I came." { talk = "facts", feels = "uneasy" },
  Declan  "And who was there before you came?" { talk = "facts", to = "Yasmeen", drift = "attacking_presenter" },
  silence(9) { kind = "frozen" },
  Jonah   { does = "doesn’t look round. They all don’t look round.", feels = "uneasy" },
  Freya   "I don’t think that we need to." { talk = "process", feels = "uneasy" },
  later(3) { talk = "away", text = "The time, and how it gets on." },
  go "coming_back",
}

---------------------------------------------------------------------------------------------------- return

beat "coming_back" { phase "return",
  Declan { does = "has got the letter on to a second side.", when = "letter == 1" },
  Milan  { does = "has moved his chair another foot, so that he’s next to the door.", feels = "withdrawn", when = "quiz > 3" },
  stage "It’s about ten to. Somebody tries the door, sees them, and says ‘Sorry, is this ankles?’",

  moment "coming_back" {
    notice "Milan has been by the wall for half an hour. The others have remembered it, and are making room with their feet.",
    hint = "What does he owe them?",

    say.right "Come in again, Milan. How near did we get? Was she as we’ve had her today?" {
      to = "Milan", move = "interrogate", marks = { hold_frame = 0, safe_space = -1, protect_presenter = -1, open_speculation = -1, leader_restraint = -1 }, short = "How near did we get?", effect = "quiz = quiz + 1",
      why  = "You fetched him in to mark their work. He gave everyone a pass, as he’d give anything to anybody who asked for it in passing.",
      go   = "marks_out_of_ten" },

    say.next "Come in again, Milan. What might you do another time, now that you’ve heard us?" {
      to = "Milan", move = "tidy_up", marks = { hold_frame = 0, protect_presenter = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Another time", effect = "cause = cause + 1",
      why  = "It gave him something to answer, and he answered it. Another time there’ll be another one; it was this one that he’d been sitting with.",
      go   = "another_time" },

    say.welcome "Come in again, Milan. Something or nothing, just as you like; nobody will ask." {
      to = "Milan", move = "bring_back", short = "Something or nothing", effect = "held = held + 1",
      why  = "You opened the circle, and shut it behind him against questions. He needn’t account for himself, and so could begin to.",
      go   = "he_comes_in" },

    quiet { move = "let_it_run", short = "Let him find his way", effect = "quiz = quiz + 1",
      why  = "He’s not one to walk into a circle that he hasn’t been called to. It was Declan who called him, and he called what was on the rota.",
      go   = "called_in" },
  },
}

beat "marks_out_of_ten" {
  Milan.returns,
  Milan "Really close. All of it, really." { talk = "process", feels = "neutral" },
  go "what_he_brings",
}

beat "another_time" {
  Milan.returns,
  Milan "You’d hand over face to face. With a name. You’d write who." { talk = "fixing", feels = "neutral" },
  go "what_he_brings",
}

beat "called_in" {
  Declan "Come on back in to us, Marlon." { talk = "frame", when = "named == 0", feels = "warm" },
  Declan "Come on back in to us, Milan." { talk = "frame", when = "named == 1", feels = "warm" },
  Milan.returns,
  silence(5),
  go "what_he_brings",
}

beat "he_comes_in" {
  Milan.returns,
  silence(13) { kind = "working" },
  Yasmeen "Is it Milan? You keep on saying Milan. We’ve all been, since August we’ve all been—" { talk = "process", when = "named == 0", feels = "shocked" },
  Milan   "It’s all right." { talk = "process", to = "Yasmeen", when = "named == 0" },
  go "what_he_brings",
}

-- What he can say now was settled a good while ago.
beat "what_he_brings" {
  go "came_shut" { when = "quiz > 4 or hunted == 1 and quiz > 3" },
  go "came_the_tick" { when = "knew == 2 and hunted == 0 and held > 8 and quiz < 2" },
  go "came_the_yes" { when = "held > 6 and hunted == 0" },
  go "came_polite",
}

beat "came_the_tick" {
  Milan "It’s mine. The tick." { talk = "feeling", to = "Yasmeen", feels = "near_tears" },
  Milan "I’d gone up to tell her. I’d sat on the bed. And she’d got hold of the badge and she said, ‘Will it be you tomorrow?’ and I said yes. I knew I was on five. I said yes, and the bleep went, and I was so glad." { talk = "feeling" },
  Milan "And I wanted you to have a clean list." { talk = "relationship", to = "Yasmeen", feels = "sad" },

  moment "the_tick_is_his" {
    silence = "working",
    notice "He has said ‘I’ the whole way through. Yasmeen is looking straight at him, and it isn’t at all unfriendly.",
    hint = "What’s left that anybody must do?",

    say.honest "That was brave, Milan. There’s not a doctor here who hasn’t got one like it." {
      to = "Milan", move = "reassure_early", short = "That was brave",
      why  = "It was warm, and it was probably so. His one tick was put back among everybody’s.",
      go   = "one_like_it" },

    quiet { move = "hold_silence", short = "Say nothing", effect = "held = held + 1; came = 1",
      why  = "There was nothing in it to mend. It lay there between the two of them, and then one of them picked it up.",
      go   = "clean_list" },

    say.form "You’ll want to put an incident form in, Milan. Somebody can help you with that." {
      to = "Milan", move = "give_advice", short = "An incident form",
      why  = "It may come to that, and it’s for after five, with the two of them. He’d just taken it off a form.",
      go   = "one_like_it" },

    say.lesson "So we can see how it’s done, by eleven decent people, each with the next in mind." {
      move = "tidy_up", short = "Eleven decent people",
      why  = "It was generous to all eleven. He’d come a long way to be one.",
      go   = "one_like_it" },
  },
}

beat "clean_list" {
  silence(18) { kind = "working" },
  Yasmeen "I’d have wanted a dirty one." { talk = "relationship", to = "Milan", feels = "warm" },
  silence(6),
  Yasmeen "Will you come up? I don’t mean instead of me." { talk = "relationship", to = "Milan" },
  Milan   "Now?" { talk = "relationship", to = "Yasmeen", feels = "uneasy" },
  Yasmeen "After." { talk = "relationship", to = "Milan" },
  stage "The telephone rings. He’s the only one who knows how far away it is. ‘Milan speaking,’ he says. ‘No, it’s a seminar room. Who am I talking to?’",
  set "came = 1",
  later(2) { talk = "relationship", text = "A ward clerk called Bernadette." },
  go "five_to",
}

beat "one_like_it" {
  Milan   "Yes. Well." { talk = "process", feels = "neutral" },
  Yasmeen "I’ll sort it. Honestly. I’ll tell her tomorrow." { talk = "fixing", to = "Milan" },
  Anil    "Tomorrow." { talk = "relationship", to = "Yasmeen" },
  silence(6),
  set "came = 2",
  later(2) { talk = "away", text = "Who else has had one." },
  go "five_to",
}

beat "came_the_yes" {
  Milan "I’d forgotten the water. It did have a skin." { talk = "relationship", feels = "sad", when = "water == 1" },
  Milan "It’s hot in there. I’d forgotten. You come in, and it’s so hot." { talk = "relationship", feels = "sad", when = "water == 0" },
  Milan "She’d said, ‘Will it be you tomorrow?’ I said yes. I did know. I’d got the rota in my pocket." { talk = "feeling", feels = "uneasy" },
  silence(9) { kind = "working" },

  moment "the_yes" {
    notice "He turns the badge over, and it turns back. There’s perhaps something behind it, and perhaps only a badge.",
    hint = "He has said a word of his own. Does it want an answer?",

    say.no_choice "One says yes, Milan. With the bleep going and her hand on you, one says yes." {
      to = "Milan", move = "reassure_early", short = "One says yes",
      why  = "You said it as one who has said it too. ‘I said yes’ had been his, and it went back to being what one says.",
      go   = "one_says_yes" },

    say.leave "Yes. Let’s leave that there with her hand on it, and nobody mend it for him." {
      move = "shield_presenter", short = "Nobody mend it", effect = "held = held + 1; came = 2",
      why  = "You kept off the kind hands, of which there were five. It was let be what it was, a word to an old woman.",
      go   = "left_there" },

    say.why "What made you say it, do you think, Milan, if you’d got the rota in your pocket?" {
      to = "Milan", move = "interrogate", short = "What made you?", effect = "quiz = quiz + 1",
      why  = "It was asked with real interest. He heard Suyin in it, and the shared drive.",
      go   = "one_says_yes" },

    quiet { move = "hold_silence", short = "Say nothing", effect = "held = held + 1; came = 2",
      why  = "It was a short sentence and you let it be the last one for a while. He’d said it aloud, and the ceiling stayed where it was.",
      go   = "left_there" },
  },
}

beat "left_there" {
  silence(15) { kind = "working" },
  Anil   "She’ll have counted on it." { talk = "relationship", feels = "sad" },
  Milan  "Yes. I think so." { talk = "feeling", to = "Anil", feels = "sad" },
  Milan  "I could go by the front stairs. I’ve been going by the back." { talk = "relationship" },
  set "came = 2",
  later(3) { talk = "relationship", text = "Little. Which stairs come out where." },
  go "five_to",
}

beat "one_says_yes" {
  Milan  "Probably." { talk = "process", feels = "neutral" },
  Declan "I’d have said yes to the Pope." { talk = "away", feels = "warm" },
  Jonah  "We had him. Bay three." { talk = "away", to = "Declan", feels = "laughing" },
  set "came = 3",
  later(3) { talk = "away", text = "Things that one says." },
  go "five_to",
}

beat "came_polite" {
  Milan  "Thank you. That was really useful. It’s good to know it isn’t only you." { talk = "process", feels = "neutral" },
  Declan "It’s every one of us." { talk = "away", to = "Milan", feels = "warm" },
  Suyin  "You should be the case study. For the letter. We’d take the name out." { talk = "fixing", to = "Milan", when = "letter == 1" },
  Freya  "I hope it’s helped you sort of place it." { talk = "away", to = "Milan", when = "letter == 0" },
  Milan  "Yes. Of course." { talk = "process", feels = "neutral" },

  moment "really_useful" {
    notice "He has thanked everybody. He’s looking at the telephone, as if it might be for him.",
    hint = "There’s an old woman who hasn’t been mentioned for some time. By whom?",

    say.lost "I let us lose her, Milan, and you with her. You’d brought a woman at a window." {
      to = "Milan", move = "repair", short = "I let us lose her", effect = "held = held + 2",
      why  = "You said what had become of the hour, in the first person, with ten minutes of it left. He hadn’t known that it could be noticed.",
      go   = "at_a_window" },

    quiet { move = "let_it_run", short = "Let it rest",
      why  = "It could pass for an ending, and everyone would have signed it. What was under ‘really useful’ wasn’t asked for and will keep.",
      go   = "it_will_keep" },

    say.strength "I’m glad. You’ll not be the last who feels lighter for hearing it’s everyone." {
      move = "reassure_early", short = "I’m glad",
      why  = "You took the thanks, and gave him lightness back for them. He had said ‘useful’, not ‘light’.",
      go   = "it_will_keep" },

    say.write "Would you think of putting your name to the letter, Milan? It might do you good." {
      to = "Milan", move = "give_advice", when = "letter == 1", short = "Your name to it", effect = "cause = cause + 1",
      why  = "It’s a way to be of use, and he’s a person of use. His name would be there, at last, between thirty others.",
      go   = "it_will_keep" },

    say.learned "It sounds as if one thing to keep is how alike we all are, in the same boat." {
      move = "tidy_up", when = "letter == 0", short = "The same boat",
      why  = "It drew the hour together, and they felt it drawn. In the same boat nobody can be told from anybody, least of all at a distance.",
      go   = "it_will_keep" },
  },
}

beat "it_will_keep" {
  Milan "It’s been good to hear." { talk = "process", feels = "neutral" },
  set "came = 3",
  later(4) { talk = "away", text = "When the next one is, and whether the room is theirs." },
  go "five_to",
}

beat "at_a_window" {
  silence(14) { kind = "working" },
  Milan  "I said yes. When she asked about tomorrow." { talk = "feeling", feels = "near_tears" },
  silence(6),
  Declan "Ah, Milan." { talk = "feeling", to = "Milan", when = "named == 1", feels = "sad" },
  Declan "Ah, Marlon." { talk = "feeling", to = "Milan", when = "named == 0", feels = "sad" },
  Milan  "It’s Milan." { talk = "relationship", to = "Declan", when = "named == 0" },
  Declan "It is not." { talk = "relationship", to = "Milan", when = "named == 0", feels = "shocked" },
  set "came = 2",
  later(3) { talk = "relationship", text = "Since when. Who else." },
  go "five_to",
}

beat "came_shut" {
  Milan "No, I’ve nothing to add. You’ve covered it." { talk = "process", feels = "withdrawn" },
  Suyin "You’re okay, though?" { talk = "process", to = "Milan", feels = "uneasy" },
  Milan "Fine." { talk = "process", to = "Suyin" },

  moment "covered" {
    notice "He has got his bag on his knees. It’s a rucksack, and he has put his arms round it.",
    hint = "He won’t be got out. Could the door be left?",

    say.sorry "We went looking for somebody, Milan, and I didn’t stop it. I ought to have." {
      to = "Milan", move = "repair", short = "I ought to have", effect = "held = held + 1; quiz = quiz - 2",
      why  = "You asked nothing, and said what had been done to him and who’d let it. He has heard ‘we’ all year, and ‘I’ not often.",
      go   = "arms_round" },

    say.sure "Are you sure, Milan? I’d hate you to go home with it. What’s the worst of it?" {
      to = "Milan", move = "interrogate", short = "What’s the worst?", effect = "quiz = quiz + 1",
      why  = "You were worried about him, and it was a question. He knew by now what to do with those.",
      go   = "no_really" },

    say.good "You did well by her, Milan. Better than ten others did, going by what we heard." {
      to = "Milan", move = "reassure_early", short = "Better than ten",
      why  = "It was meant to be warm, and it had a number in it. He’s the one person in the room who can’t believe it.",
      go   = "no_really" },

    quiet { move = "let_it_run", short = "Let him be",
      why  = "You’d pressed him enough, or others had. But nothing had been said about that, and it was left for him to be the one who was fine.",
      go   = "no_really" },
  },
}

beat "no_really" {
  Milan "No, really." { talk = "process", feels = "withdrawn" },
  Jonah "‘The patient was offered the opportunity to ask questions.’" { talk = "away", feels = "uneasy" },
  set "came = 4",
  later(4) { talk = "away", text = "Who has the bleep tonight. It’s four-one-two." },
  go "five_to",
}

beat "arms_round" {
  silence(12),
  Milan "It’s all right." { talk = "process", feels = "uneasy" },
  silence(7) { kind = "working" },
  Milan "She did ask, you know. ‘Will it be you?’" { talk = "relationship", feels = "sad" },
  Suyin "I’m sorry. I was on at you." { talk = "process", to = "Milan", feels = "uneasy" },
  set "came = 3",
  set "came = 2" { when = "held > 4" },
  later(2) { talk = "relationship", text = "A few words, with gaps." },
  go "five_to",
}

---------------------------------------------------------------------------------------------------- close

beat "five_to" {
  go "the_close" { when = "minute > 56" },
  go "a_little_longer" { when = "came < 3" },
  later(3) { talk = "away", text = "Not much. Ankles come to the door again, and are told five." },
  go "the_close" { when = "minute > 56" },
  later(4) { talk = "away", text = "Coats, and who is on." },
  go "the_close",
}

beat "a_little_longer" {
  later(3) { talk = "relationship", text = "Not much. The window. Which way it faces." },
  go "the_close" { when = "minute > 56" },
  later(4) { talk = "feeling", text = "Less still. Ankles come to the door, and Anil tells them five." },
  go "the_close",
}

beat "the_close" { phase "close",
  Suyin { does = "has looked at the clock, and picks up the tray." },

  moment "closing" {
    notice "A minute to five. Outside the door there are people with a plastic foot.",
    hint = "Can it be stopped without being handed over?",

    say.plan "Before we go: who’s going to take this forward, and by when? Shall we put it down?" {
      move = "give_advice", marks = { hold_frame = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Who takes it forward?", effect = "stop = 4",
      why  = "It’s how meetings are ended in this building, and it was brisk. She was down on a list again, with a date.",
    },

    say.stop "It’s five. Thank you, Milan, for her. We’ll leave her there, at the window, with the light." {
      to = "Milan", move = "close_open", short = "At the window", effect = "stop = 1; held = held + 1",
      why  = "You said the time, and thanked the one who’d brought her. She was left where she is, and nobody was sent off having finished with her.",
    },

    say.proud "Whatever they call you on the rota, you’ve all been doctors today. I do mean that." {
      move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "You’ve all been doctors", effect = "stop = 3",
      why  = "One warm sentence at the door does no great harm, and they don’t hear many. It put the light on in here, and took it off her.",
    },

    say.moral "So, to take up to the wards: use the name, and say your own. It’s not much to ask." {
      move = "tidy_up", short = "Use the name", effect = "stop = 2",
      why  = "They’d agree with every word, and there’s a poster of it in the lift. It made of the hour a thing that everybody knew already.",
    },

    quiet { move = "let_it_run", short = "Let it find its end", effect = "stop = 5",
      why  = "It found it at four minutes past, when the door was opened. Five o’clock was yours to keep for them, and ankles kept it.",
    },
  },

  stage "‘Is it you or us?’ says a voice at the door, round the foot." { when = "stop == 5" },
  Jonah  "It’s on the lanyard, that. On the back." { talk = "away", when = "stop == 2", feels = "laughing" },
  Suyin  "I’ll do it. By Friday." { talk = "fixing", when = "stop == 4" },
  Declan "You’re very good." { talk = "away", when = "stop == 3", feels = "warm" },
  Anil   { does = "has put a sandwich in a napkin, and gives it to Milan.", when = "stop == 1" },
  stage "Seven badges get up. On the whiteboard it still says not to wipe it.",

  go "end_which_one" { when = "came == 1" },
  go "end_front_stairs" { when = "came == 2" },
  go "end_cover" { when = "came == 4" },
  go "end_dear_all",
}

beat "end_which_one" {
  ending "which_one" {
    title = "Which one",
    text = "Ten past five, the front stairs. Yasmeen knocks. It’s hot in there. ‘Which one are you?’ says Miss Hallam, toward the door. He has taken the badge off its string; he puts it in her hand, the right way up, and finds her the glass. She goes along it with her thumb. ‘Well,’ she says. ‘It’s tomorrow.’" },
}

beat "end_front_stairs" {
  ending "front_stairs" {
    title = "The front stairs",
    text = "In the morning, before eight, he goes up by the front. The bed in the side room is stripped as far as the mattress. Moved in the night, says a healthcare assistant; she thinks to four. ‘Who shall I say was asking?’ He looks down. It has turned itself round. He tells her." },
}

beat "end_dear_all" {
  ending "dear_all" {
    title = "Dear all",
    text = "Declan’s letter goes on Friday, with thirty-one signatures, of which two can be read. By the spring there’s hot food at night, and the list comes in colour. ‘84 F, side room, fit for discharge. CT noted. Pt aware.’ And a tick, in green. Somebody changes the date." },
}

beat "end_cover" {
  ending "cover" {
    title = "Cover",
    text = "The Wednesday after there’s a chair over. ‘Who’s missing?’ says Suyin. The lad with the list, says Declan; they’ve swapped him to nights, he asked to be. Nobody can think of it. On the wall the telephone rings, and Anil lifts it. ‘No,’ he says. ‘He isn’t here.’" },
}

---------------------------------------------------------------------------------------------------- pools

-- What they find for themselves when she's near.
pool "early" {
  exchange { once = true,
    Freya "Large letters. The friend must go through such a lot of paper." { talk = "relationship", feels = "thinking" },
    Anil  "Somebody reads them to her." { talk = "relationship", to = "Freya" },
    Freya "Or nobody." { talk = "feeling" } },
  exchange { once = true,
    Jonah "The glass gets me. She’s got it ready." { talk = "feeling", feels = "thinking" },
    Suyin "For the menu." { talk = "relationship", to = "Jonah" },
    Jonah "For us." { talk = "feeling", to = "Suyin" } },
  exchange { when = "safety > 42", once = true,
    Declan "My granny’d do that, she’d take you by the tie. You’d be reeled in, like." { talk = "feeling", feels = "warm" },
    Jonah  "We’re not let wear ties." { talk = "away", to = "Declan" } },
  exchange { once = true,
    Freya "Thirty-two years of hearing people before they’ve, sort of, arranged themselves." { talk = "relationship", feels = "thinking" },
    Anil  "She’ll know a step." { talk = "relationship" } },
  Suyin "Five weeks. She’ll know what day the windows get done." { when = "depth < 70", once = true, talk = "relationship", feels = "thinking" },
  Yasmeen "You’d wonder if it’s you, wouldn’t you? If they keep going?" { once = true, talk = "feeling", feels = "sad" },
  Jonah "Did she have a hat? I’ve given her a hat." { when = "patient > 24", once = true, talk = "relationship" },
}

-- What comes when nobody has been in a hurry.
pool "deep" {
  exchange { once = true, weight = 2,
    Anil   "I said once, ‘See you tomorrow.’ He’d died by tomorrow. I was relieved." { talk = "feeling", feels = "sad" },
    Declan "At him dying?" { talk = "feeling", to = "Anil" },
    Anil   "At not being late." { talk = "feeling", to = "Declan" } },
  exchange { once = true, weight = 2,
    Freya "I think I’d be cross with her. For wanting one in particular." { talk = "feeling", feels = "uneasy" },
    Jonah "I’d want to be it." { talk = "feeling", to = "Freya" },
    Freya "Yes. That’s why." { talk = "feeling", to = "Jonah" } },
  exchange { when = "safety > 40", once = true,
    Declan "I’d a wee man called me doctor. Just ‘doctor’, all the way. I was raging when he gave it to the physio." { talk = "feeling", feels = "thinking" },
    Suyin  "How’s the physio?" { talk = "away", to = "Declan" } },
  exchange { when = "depth > 20", once = true,
    Yasmeen "My mum asks me who I looked after. I say, ‘a lady’." { talk = "feeling", feels = "sad" },
    Anil    "And she?" { talk = "relationship", to = "Yasmeen" },
    Yasmeen "She says, ‘She’s lucky.’" { talk = "feeling", to = "Anil" } },
  Jonah "At night it’s her that’s on, isn’t it? She’s the only one who’s there all the time." { when = "patient > 26", once = true, weight = 2, talk = "relationship", feels = "thinking" },
  Suyin "They don’t look at us, mine. I’m a voice that says ten, nine, eight." { once = true, talk = "feeling", feels = "sad" },
}

-- What there is to say in any mess room.
pool "flat" {
  exchange { once = true,
    Suyin "Payroll have me as two people." { talk = "away" },
    Jonah "Do they pay both?" { talk = "away", to = "Suyin", feels = "laughing" },
    Suyin "Neither." { talk = "away", to = "Jonah" } },
  exchange { once = true,
    Freya  "In general practice you do at least have your own mug." { talk = "away", feels = "attentive" },
    Declan "You’d have your own patients." { talk = "away", to = "Freya" },
    Freya  "There’s a pool." { talk = "away", to = "Declan" } },
  Declan "In my father’s day they’d a mess, and a man called Seamus who did toast, and you’d a room with your name on." { once = true, talk = "away", drift = "generalising", feels = "warm" },
  exchange { once = true,
    Jonah   "They’ve put a suggestion box up. It’s got a lock on." { talk = "away", drift = "humour", feels = "laughing" },
    Yasmeen "Isn’t that so that nobody?" { talk = "away", to = "Jonah" },
    Jonah   "On the slot." { talk = "away", to = "Yasmeen" } },
  Freya "There was a study where they just put photographs on the board. It sort of worked, until people left." { once = true, talk = "away", drift = "intellectualising" },
  exchange { once = true,
    Suyin "What is that about ankles?" { talk = "away" },
    Anil  "Wrong, mostly." { talk = "away", to = "Suyin" } },
  Yasmeen "Is it true you can sleep in the chapel?" { once = true, talk = "away" },
}
