-- Out of line.
-- The hour goes by four doors: a long silence, plans, anger, and the fear that she is like us. `stirred`, `empty` and
-- `between` say which of them were met; each decides in what shape the next one comes, and only the last lets `near`
-- come to 2. What Nasrin leaves out: that Saskia tested her by night on her own exam cards, who it was that stopped the
-- leave and how soon after, and the last line on the card. The phones are in the tin until five; the results are due at
-- half past four, and Nasrin's chair goes to the window, where the tin is.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Four o’clock on a Thursday, the room over the pharmacy. There’s a shortbread tin on the windowsill with a stag on its lid, and the phones go in it. In the wall the tube coughs, and swallows somebody’s prescription.",
  Thandeka "Clementines. For the bereaved." { does = "puts a net of them on the carpet.", feels = "laughing" },
  Bethan   "Oh, don’t. Is it definitely half past, or is it, do they sometimes—" { feels = "uneasy" },
  Tobias   "‘Released from sixteen-thirty.’ A verb one otherwise associates with hostages.",
  Goran    "For me it is behind. Both times." { feels = "neutral" },
  Halima   "Phones, please, everybody. I’ll go first." { does = "holds the tin out in front of her like a plate." },
  Wes      { does = "puts in an old one, with buttons." },
  Nasrin   { does = "has put hers in already, at the bottom, on its face.", feels = "uneasy" },
  Tobias   "I’d propose to hang on to mine. Silent, naturally, and face down. As a sort of talisman." { to = "Halima" },

  moment "the_lid" {
    notice "Halima has the lid in her other hand. Three of them sat the paper, and nobody is looking at the third.",
    hint = "What would the tin be for, on the one day that it costs something?",

    say.three "Just the three of you who sat it, then. Face down, and no peeking." {
      move = "reassure_early", marks = { hold_frame = -2, tolerate_uncertainty = -1 }, short = "Those who sat it", effect = "phone = 1",
      why  = "It was considerate, and three people were grateful. The hour now has a hole in it at half past four, and it will be Tobias who looks through it first.",
      go   = "face_down" },

    say.weather "How is everybody, before cases, with half past four coming at us like that?" {
      move = "invite_feeling", marks = { hold_frame = -1, group_process = 0 }, short = "How is everybody?",
      why  = "They were glad to be asked, and each said something brave about exams. Whoever had come with a patient heard what today was going to be about.",
      go   = "how_is_everybody" },

    say.frame "All seven, Tobias. We’ve until five, and what’s said here stays in here." {
      to = "Tobias", move = "open_session", short = "All seven, until five", effect = "held = held + 1",
      why  = "You said how long and how private, and shut the lid on the rest. Half past four will come all the same, but it’s the room’s now and not the property of three people’s pockets.",
      go   = "the_lid_goes_on" },

    say.paper "I’ve heard that it was a very fair paper. I shouldn’t think there’ll be blood." {
      move = "reassure_early", short = "A very fair paper",
      why  = "You wanted to take the edge off for them. The one who thinks that she has failed a fair paper looked at the carpet.",
      go   = "a_fair_paper" },

    quiet { move = "let_it_run", short = "Let them settle it", effect = "phone = 1",
      why  = "You left it to them, and Halima, who can’t bear a scene, left it to Tobias. Somebody has an exemption, and nobody has said yet that we’ve begun.",
      go   = "they_settle_it" },
  },
}

beat "the_lid_goes_on" {
  Tobias { does = "lays it in the tin as one might a ring.", feels = "laughing" },
  Halima { does = "presses down the lid, all round, with her thumbs." },
  Goran  "So. Who has somebody?",
  go "the_wait",
}

beat "face_down" {
  Tobias   "You’re very humane." { feels = "warm" },
  Thandeka "Mine can stay in. I know me." ,
  Nasrin   "It’s all right. Mine’s at the bottom.",
  You      "We have until five, then, and it stays in here. Who has somebody?",
  go "the_wait",
}

beat "how_is_everybody" {
  Tobias   "Philosophical." { feels = "attentive" },
  Thandeka "He’s been sick." { to = "Tobias", feels = "laughing" },
  Bethan   "I’m all right, I’m not even, mine’s not till— but I feel awful. For everyone.",
  Halima   "It’s worth remembering that a third of people have to resit. I did.",
  Nasrin   "I’m fine. It’ll be what it is." { feels = "neutral" },
  later(3) { talk = "away", text = "The paper. The question about zinc." },
  Tobias   { does = "puts his phone in the tin, since nobody is stopping him." },
  You      "Thank you. It’s until five, and it stays in here. Who have you brought?",
  go "the_wait",
}

beat "a_fair_paper" {
  Thandeka "Fair to whom?" { feels = "irritated" },
  Tobias   "Zinc, though. I ask you, zinc.",
  Nasrin   { does = "reads the stag.", feels = "withdrawn" },
  later(2) { talk = "away", text = "Zinc." },
  Tobias   { does = "puts his phone in after all, so as to be fair too." },
  You      "Until five, then, and what we say stays here. Who has somebody?",
  go "the_wait",
}

beat "they_settle_it" {
  Halima   "Well. If it’s only today." { to = "Tobias", feels = "uneasy" },
  Tobias   "Bless you. It’s under the chair, I shan’t know that it’s there.",
  Thandeka "You’ll hatch it.",
  later(2) { talk = "away", text = "Who knows somebody who marked it." },
  Goran    "Have we begun?" { feels = "irritated" },
  You      "We have now. Until five, and it stays in here. Who has brought somebody?",
  go "the_wait",
}

beat "the_wait" {
  silence(20) { kind = "working" },
  Tobias   "I do have a catatonia. She holds her arm up like a saint in a window. It’s extraordinarily beautiful.",
  Thandeka "We had her in May.",
  Tobias   "She’s developed.",
  silence(6),
  Nasrin   "I’ve got something, if nobody else does. It isn’t a Balint case as such. It’s more of a management question." { feels = "uneasy", drift = "false_start" },
  Halima   "Would you rather bring it to me on Monday? If it’s management." { to = "Nasrin", feels = "warm", does = "has her diary open." },
  Nasrin   "Yes. Maybe that’s better.",

  moment "more_of_a_question" {
    notice "She has half taken it back. Halima means it, and is looking for a pen.",
    hint = "People seldom apologise for a case that is only what they say it is.",

    say.question "What would the question be, Nasrin? We might be able to settle it quite quickly." {
      to = "Nasrin", move = "invite_facts", short = "What’s the question?", effect = "plans = plans + 1",
      why  = "You took her at her word, which is polite. The group was handed a question to answer, and somebody is inside it who hasn’t been mentioned yet.",
      go   = "a_question" },

    say.here "Bring it in here, as it comes. There’ll be a person at the other end." {
      to = "Nasrin", move = "open_session", short = "Bring it as it comes", effect = "held = held + 1",
      why  = "You let it be untidy, and reminded her that it had somebody in it. Halima put the cap back on her pen without anyone being refused.",
      go   = "a_patient_attached" },

    say.monday "Then let’s give Tobias’s lady another turn, and leave yours in Halima’s good hands." {
      move = "tidy_up", short = "Tobias’s lady",
      why  = "Everyone had got what they asked for, and it took ten seconds. The one who was in two minds was allowed to lose.",
      go   = "saint_in_a_window" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You neither took it from her nor let it go to Monday. She heard her own ‘maybe’ for a while, and found that she didn’t mean it.",
      go   = "maybe" },
  },
}

beat "a_question" {
  Nasrin   "It’s graded leave. In a first episode, after it’s been stopped.",
  Halima   "There’s a page on that. It’s in the policy.",
  Nasrin   "I know. I’ve read the page." { feels = "tense" },
  silence(8),
  Wes      "Who is it that’s stopped?",
  go "the_story",
}

beat "a_patient_attached" {
  Nasrin   "There is a patient attached." { feels = "uneasy" },
  Thandeka "There generally is.",
  go "the_story",
}

beat "saint_in_a_window" {
  Tobias   "So. You’ll recall the arm." { feels = "attentive" },
  later(3) { talk = "away", text = "The arm. What Kahlbaum had to say about arms." },
  Goran    "Tobias, we know her. She is still up." { feels = "irritated" },
  Tobias   "She is, essentially, still up. Nasrin, forgive me, please." { to = "Nasrin" },
  Nasrin   "No, it’s just, mine’s only about leave." { feels = "uneasy" },
  go "the_story",
}

beat "maybe" {
  silence(17) { kind = "working" },
  Halima { does = "shuts the diary on her finger." },
  Nasrin "Or I could do it now. As we’re here." { feels = "uneasy" },
  go "the_story",
}
