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

    say.here "Bring it in here, just as it comes. There’ll be a person at the other end of it." {
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

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You      "From wherever it starts.",
  Nasrin   "So this is a twenty-one-year-old, third-year law. No previous contact with services. Supportive family. Predicted a first.",
  Nasrin   "She was brought in three weeks ago, under section, in a first manic episode. Onset over about six weeks, and in the course of that there’s been, well. There was quite a lot of damage.",
  Nasrin   "There was an exam. She wrote for the three hours, and when the paper had been used up she went on on the desk. It was felt to be rather a good answer. What could be photographed.",
  Thandeka "On the desk." { feels = "laughing" },
  Nasrin   "Then corrections were sent to her professor, to his book, a hundred and sixty of them, copied to the faculty. At four in the morning. And there was a boyfriend, and that was ended at his grandmother’s ninetieth. During the toast.",
  Nasrin   "And notice was given on the house. It wasn’t only hers. There are five of them in it.",
  Nasrin   "And a greyhound was bought.",
  Goran    "A greyhound.",
  Nasrin   "Half. Half a greyhound.",
  silence(3),
  Thandeka "Which half?" { feels = "laughing" },
  Nasrin   "The front. She was very clear about it." { feels = "warm" },
  later(5) { talk = "facts", text = "How she came in. The treatment, the parents, who bring soup, and iron her pyjamas." },
  Nasrin   "And on the ward she’s rude. To everybody, it’s quite even-handed. It’s just that it’s mostly accurate.",
  Nasrin   "She told Dr Pargeter he’s got the voice of a man reading out the terms and conditions. And he’s a lovely man, and he has.",
  Nasrin   "And she asked the OT when it was that she’d given up on being a potter. And the OT went and sat in her car." { feels = "uneasy" },
  later(4) { talk = "facts", text = "Other people, and what they were told about themselves." },
  Nasrin   "Her mother brought in her revision cards. It’s a boot box, there are eight hundred and forty. The name of the case on the front, and on the back what it decided. And every morning she lays them down the corridor, in order, one line, from the day room to the fire door.",
  Nasrin   "So you have to walk up the side. And if you so much as touch one, it’s, ‘You’re out of line.’" { feels = "warm" },
  Wes      "Straight, is it?",
  Nasrin   "Very. She uses the skirting.",
  Nasrin   "And then there were some new ones. She’d begun to do us, the staff. Like in the family courts, where they aren’t allowed the name. ‘Re P’, in brackets, ‘The Handshake’. You’d find it beside your tea.",
  Nasrin   "And there was a meeting, at the law school, on the Monday, half past ten. Whether they’d have her back. An hour’s leave had been got for it, with a nurse. There’d been a letter to write, and the form, it took about a fortnight, so I’d been fairly involved in that.",
  silence(4),
  Nasrin   "And on the Monday, at breakfast, there was one for me." { feels = "withdrawn" },
  Nasrin   { does = "turns her badge over, so that her photograph is against her shirt." },
  silence(7) { kind = "working" },

  moment "one_for_me" {
    notice "Something pale is tucked in behind the badge. Bethan has seen it, and is looking hard at the clementines.",
    hint = "She has told you that there is one. What hasn’t she told you?",
    silence = "working",

    say.what "And what had she put on yours, Nasrin, if I may ask you that?" {
      to = "Nasrin", move = "interrogate", short = "What did it say?", effect = "dragged = 1; alone = alone + 1; exposure = exposure + 8",
      why  = "Everybody wanted to know it, and you asked nicely. A card that was to be kept behind her photograph has been read out, all but a line of it, as one reads out a result.",
      go   = "what_it_says" },

    say.sting "They sting, those, even when one knows that it’s the illness doing the talking." {
      move = "reassure_early", short = "They sting",
      why  = "You saw that it had gone in, and in the same breath you gave the saying of it to the illness. She agreed with you, and went back to being a doctor with a case.",
      go   = "a_symptom" },

    say.scale "Just to place her for us, how high would you say she still is?" {
      move = "invite_facts", marks = { hold_frame = -1, felt_experience = -1, leader_restraint = -1 }, short = "How high is she?",
      why  = "It was a question that she could answer, and she was thankful for it. The card went back behind the badge, and there was a number instead.",
      go   = "come_down" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t reach for it, and neither did anybody else. What she keeps now she keeps by her own choice, in a room that has seen where.",
      go   = "about_an_exam" },
  },
}

beat "what_it_says" {
  Nasrin   "It’s only a card." { feels = "tense" },
  Nasrin   "It’s ‘Re N’. And then in brackets, ‘A Good Girl’. And on the back there’s facts, ‘She has done the reading.’ And it’s held, ‘No defence.’",
  Thandeka "Oof." ,
  Halima   "That’s rather well observed, if one thinks about it.",
  Nasrin   "It is. It’s very good. It’s quite funny." { feels = "withdrawn" },
  go "leave_was_stopped",
}

beat "a_symptom" {
  Nasrin "Yes. Exactly. It’s a symptom, isn’t it? It’s not addressed to one." { feels = "neutral" },
  Bethan { does = "starts on a clementine, so as to have something to look at." },
  go "leave_was_stopped",
}

beat "come_down" {
  Nasrin "She was a twenty-six on admission. She’s come down. It’s mostly the irritability that’s scoring." { feels = "attentive" },
  Halima "That’s still quite high, for leave.",
  Nasrin "Yes. That’s what was felt." { feels = "tense" },
  go "leave_was_stopped",
}

beat "about_an_exam" {
  silence(14) { kind = "working" },
  Nasrin "It was about an exam. In a way. It doesn’t matter." { feels = "uneasy" },
  Wes    { does = "turns his chair, not by much, so that he isn’t facing the badge." },
  go "leave_was_stopped",
}

beat "leave_was_stopped" {
  Nasrin "So then, at about twenty past nine, leave was stopped. On presentation. She was elated, she was irritable, she was a nineteen on the scale, she was felt to be out of line. It wasn’t thought to be in her interests.",
  Nasrin "And I went and told her. I’d been expecting, I don’t know, chairs. And she said, ‘Noted.’" { feels = "uneasy" },
  Nasrin "And that was that. And she’s been a great deal more settled since. The corridor’s clear. Everybody’s commented on it.",
  silence(5),
  Nasrin "So the question is how one reinstates it, really. In stages." { feels = "neutral" },
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Nasrin. Two or three minutes for plain facts, so that we can see the place.",
  later(3) { talk = "facts", text = "How wide the corridor is. Who else is on it, and how they manage with the line." },

  stretch "the_questions" {
    notice "She answers them in whole sentences, and her hand has gone up to the badge.",
    hint = "Listen to the grammar. Which question is about the patient, and which is about a verb?",
    timely = { 5, 9 },
    Tobias "And she’s on what, at present?" { to = "Nasrin" },
    Nasrin "Olanzapine. Lithium has been discussed." { to = "Tobias" },
    Bethan "Sorry, has she got, is there a brother or a, anyone her own—" { to = "Nasrin" },
    Nasrin "A sister. She’s thirteen. She isn’t being brought in." { to = "Bethan" },
    Goran  "This meeting. It happened?" { to = "Nasrin" },
    Nasrin "It went ahead, yes. They write to her within ten days." { to = "Goran", feels = "uneasy" },
    Halima "And that morning she was how elated, compared with the day before?" { to = "Nasrin", drift = "interrogating" },
    Nasrin "About the same." { to = "Halima", feels = "tense" },
    Goran  "Stopped by who?" { to = "Nasrin", drift = "interrogating" },
    Nasrin "It was a joint decision." { to = "Goran", feels = "tense" },

    say.make_up "I’ll stop us there. What we don’t know about that Monday we can make up." {
      move = "shield_presenter", short = "We can make it up", effect = "held = held + 1",
      why  = "You closed the round while she still had her sentence to stand behind, and you told the others that a gap is something to use. Nobody in the room, you included, knows who rang.",
      go   = "what_we_dont_know" },

    say.last_ones "A last one each, I think, and then we’ll let Nasrin have a rest from us." {
      move = "invite_facts", short = "A last one each", effect = "alone = alone + 1; owned = 1",
      why  = "It was even-handed, and it passed the turn to Goran. With a last question in his hand he asked the one that he had been saving.",
      go   = "a_last_one_each" },

    say.passive "You say that it was stopped, Nasrin. I wondered about the person in that sentence." {
      to = "Nasrin", move = "interrogate", short = "Who is in it?", effect = "alone = alone + 2; owned = 1; exposure = exposure + 8",
      why  = "You had heard the grammar, and it’s a fine ear that does. Put to her in front of six colleagues it was a cross-examination with good manners, and she answered it as one does.",
      go   = "the_person_in_it" },

    quiet { move = "let_it_run", short = "Let them ask", effect = "alone = alone + 2; owned = 1; exposure = exposure + 10",
      why  = "Not one of the questions was rude, and they came down on the same spot. With nobody to say that it was enough, she supposed that it wasn’t.",
      go   = "joint_with_who" },
  },
}

beat "what_we_dont_know" {
  Tobias "I’d only the dose left." { feels = "neutral" },
  Nasrin { does = "lets go of the badge. It swings, and shows its back.", feels = "neutral" },
  go "the_chair",
}

beat "a_last_one_each" {
  Thandeka "Did it win? The dog?" { to = "Nasrin" },
  Nasrin   "Fourth. They had it on in the day room." { to = "Thandeka", feels = "warm" },
  Wes      "Who’s got the box now?" { to = "Nasrin" },
  Nasrin   "She has. It’s under the bed. She’s put them all away." { to = "Wes", feels = "uneasy" },
  Goran    "And who telephoned? For the leave. You, or the consultant?" { to = "Nasrin", drift = "interrogating" },
  Nasrin   "I rang him. He asked what my feeling was." { to = "Goran", feels = "withdrawn" },
  go "the_chair",
}

beat "the_person_in_it" {
  Nasrin "It was a joint, I rang Dr Pargeter. I rang, and he asked me what my feeling was, and I said that I’d be inclined to stop it." { feels = "tense" },
  Goran  "So it was you." { to = "Nasrin", drift = "interrogating" },
  Nasrin "It was the two of us. But yes." { feels = "withdrawn" },
  silence(6) { kind = "frozen" },
  go "the_chair",
}

beat "joint_with_who" {
  Goran  "Joint with who?" { to = "Nasrin", drift = "interrogating" },
  Nasrin "With Dr Pargeter. I rang him. He asked what my feeling was." { to = "Goran", feels = "withdrawn" },
  Halima "And had you had the card by then?" { to = "Nasrin", drift = "interrogating" },
  Nasrin "I’d had breakfast, yes." { to = "Halima" },
  silence(7) { kind = "frozen" },
  Tobias "I should think that one might have let her go, and dealt with it after." { to = "Nasrin", drift = "attacking_presenter" },
  Nasrin "That would have been another way of doing it." { feels = "withdrawn" },
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  moment "the_chair" {
    notice "Six people have a patient now, and all of them are facing the doctor.",
    hint = "What does she need to be rid of, if she’s to hear anything?",

    say.useful "What would be the most use to you, Nasrin: the leave, or how to be with her?" {
      to = "Nasrin", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "What would be of use?", effect = "plans = plans + 1",
      why  = "It was considerate, and in some traditions it’s how one starts. Given the choice between a form and a person she took the form, and the others took it from her.",
      go   = "the_leave_i_suppose" },

    say.gather "A clever girl, then, and a clever doctor, and a card that found its way in." {
      move = "tidy_up", short = "Gather it up", effect = "exposure = exposure + 4",
      why  = "It was neatly put, and there may well be something in it. Nasrin’s face did what it does when she is marked, and the group was a step behind you from the start.",
      go   = "neatly_put" },

    say.window "Take your chair to the window, Nasrin. She’s ours, and you needn’t answer." {
      to = "Nasrin", move = "sit_back", short = "To the window", effect = "held = held + 1",
      why  = "You moved her out of the line of fire and said that it was so. The questions have nowhere to go now but round the circle.",
      go   = "to_the_window" },

    say.correct "Stay where you are, Nasrin, and stop us whenever we’re getting her wrong." {
      to = "Nasrin", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Stop us if we’re wrong", effect = "alone = alone + 1",
      why  = "Some groups keep the presenter in the circle, and manage. Keeping her there in order to correct them is to set a paper, and she is the one who’ll know the answers.",
      go   = "still_in_the_circle" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "alone = alone + 1",
      why  = "They were waiting for you to draw a line, and you were waiting for them to step over it. Meanwhile she went on answering.",
      go   = "still_in_the_circle" },
  },
}

beat "the_leave_i_suppose" {
  Nasrin "The leave, I suppose. The other’s not really a question." { feels = "neutral" },
  Halima "The leave we can certainly help with." { to = "Nasrin", feels = "warm" },
  You    "To the window with your chair, then, and hear what they make of it.",
  go "to_the_window",
}

beat "neatly_put" {
  Nasrin "Yes. That’s very well put." { feels = "neutral" },
  Tobias { does = "nods, as at a wine." },
  You    "Take your chair to the window, Nasrin, and listen.",
  go "to_the_window",
}

beat "still_in_the_circle" {
  Tobias   "Has anybody actually told her why?" { talk = "facts", to = "Nasrin", drift = "interrogating" },
  Nasrin   "It was explained to her. It’s documented." { talk = "facts", to = "Tobias", feels = "tense" },
  Bethan   "And did she, when you said it, did her face—" { talk = "facts", to = "Nasrin" },
  Nasrin   "I wasn’t really looking at her face." { talk = "facts", to = "Bethan", feels = "withdrawn" },
  later(1) { talk = "facts", text = "More of these." },
  Thandeka "Isn’t she meant to get the window by now?",
  You      "She is. I’m late with it. Over you go, Nasrin.",
  go "to_the_window",
}

---------------------------------------------------------------------------------------------------- the long silence

beat "to_the_window" { phase "discussion",
  Nasrin.sits_back,
  stage "The window is where the tin is. She slides it along the sill to make room for her elbow, and seven phones shift inside." { when = "phone == 0" },
  stage "The window is where the tin is. She slides it along the sill to make room for her elbow." { when = "phone == 1" },
  silence(15) { kind = "working" },

  stretch "nobody_moves" {
    notice "It has been quiet for some time. Nobody is bored.",
    hint = "There is a minute in it when they are thinking, and another when they no longer can.",
    timely = { 3, 5 },
    Bethan   { does = "breathes in, twice, and both times lets it out again as nothing but air." },
    Halima   { does = "writes the date at the top of a page." },
    Thandeka "Clementine?" { talk = "away", to = "Goran" },
    Goran    "Thank you. No." { talk = "away", to = "Thandeka", does = "folds his arms. Unfolds them.", feels = "tense" },
    stage "The tube coughs in the wall.",
    Halima   { does = "underlines the date.", feels = "uneasy" },
    Bethan   "Sorry." { talk = "process", feels = "uneasy", drift = "frozen_silence" },
    Halima   "No, please." { talk = "process", to = "Bethan" },
    Bethan   "No, I was only, I was just breathing." { talk = "process", to = "Halima", drift = "frozen_silence" },
    Tobias   { does = "takes off his glasses, holds them to the light, and puts them on again exactly as they were." },
    Thandeka "They’re quite sour." { talk = "away", does = "closes the peel up again, round nothing." },
    Goran    "It is four minutes." { talk = "process", feels = "irritated", drift = "frozen_silence" },

    say.bethan "You’ve nearly come in twice, Bethan. Would you like to be the one to start?" {
      to = "Bethan", move = "balance_voices", marks = { safe_space = -1, leader_restraint = -1 }, short = "Bethan to start",
      why  = "You’d been watching, and it was her that you had been watching. The most junior doctor in the room was sent out on the ice to see whether it would hold.",
      go   = "bethan_starts" },

    say.dealt "It’s as if whoever speaks first in this room is going to be dealt a card." {
      move = "name_process", short = "Dealt a card", effect = "held = held + 1; stirred = 1; saskia = saskia + 1",
      why  = "You said what the quiet was afraid of, and you used her own stationery. It was about all of them at once, so that no one had to own up, and somebody then did.",
      go   = "whoever_speaks" },

    say.carries "Isn’t it hers, what we’re sitting in? She’s projected the critic into all of us." {
      move = "expert_lecture", short = "Projected the critic",
      why  = "It’s a thing that can happen, and it was good to have it explained. Once they knew what the silence was they had no more need to be in it.",
      go   = "the_critic" },

    say.clever "None of us has met her. It needn’t be right, and it needn’t be clever." {
      move = "license_guess", short = "Needn’t be clever", effect = "held = held + 1; stirred = 1",
      why  = "In a room of people who have been clever since they were five, you took the price off. The first things to come were small, and had a floor in them.",
      go   = "needn_t_be_clever" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, open_speculation = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "Wait it out", effect = "plans = plans + 1",
      why  = "The first half of it was thinking, and worth your quiet. The second half was fear, and to leave them in that isn’t bearing it with them: it lasted until somebody did something useful.",
      go   = "somebody_must" },
  },
}

beat "whoever_speaks" {
  silence(5) { kind = "working" },
  Thandeka "I’d got one ready. Then I thought, hers’d be better." { talk = "feeling", feels = "thinking" },
  Goran    "I am forty-nine years. I was sitting here, and I was doing it first in my head for the grammar." { talk = "feeling", feels = "uneasy" },
  Bethan   "I wasn’t going to say anything, I was only going to say that I— no. I was going to say I liked the corridor." { talk = "feeling" },
  Halima   "I’ve written the date. That is my contribution. I’ve also underlined it." { talk = "process", feels = "laughing" },
  Wes      "She’d like this. Room full of doctors, and nobody stepping on anything." { talk = "relationship", feels = "warm" },
  draw("early", 2),
  later(2) { talk = "relationship", text = "Being looked at by somebody who’s usually right." },
  go "two_things",
}

beat "needn_t_be_clever" {
  Bethan   "I liked the corridor. I think I’d have gone up the side and sort of, with my arms in." { talk = "feeling", feels = "thinking" },
  Thandeka "Everyone went up the side." { talk = "relationship" },
  Wes      "Not everyone. You’ve to step on one to find out that it matters." { talk = "relationship", feels = "thinking" },
  Goran    "Eight hundred. She goes on her knees for this, each morning?" { talk = "relationship" },
  Halima   "She’d have to. And with the breakfast trolley coming." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(2) { talk = "relationship", text = "The lino, and how it looks from down there." },
  go "two_things",
}

beat "bethan_starts" {
  Bethan   "No. Oh. I mean, I only thought that it must be, for her family, it must be really—" { talk = "away", feels = "tense" },
  Goran    "Yes?" { talk = "process", to = "Bethan" },
  Bethan   "Hard. Sorry. It wasn’t anything." { talk = "away", feels = "withdrawn" },
  silence(12) { kind = "frozen" },
  go "two_things",
}

beat "the_critic" {
  Tobias   "Oh, absolutely. And it’s the envy, isn’t it, as well, one thinks of Klein. The good object has to be spoiled precisely because it’s good, so that the law itself becomes, as it were, the breast." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Thandeka "The law’s the breast." { talk = "away", feels = "laughing" },
  Tobias   "I did say ‘as it were’." { talk = "away", to = "Thandeka" },
  Bethan   { does = "writes something down.", feels = "neutral" },
  later(2) { talk = "away", text = "Envy, in general." },
  go "two_things",
}

beat "somebody_must" {
  silence(20) { kind = "frozen" },
  Thandeka { does = "looks for somewhere to put the pips." },
  Halima   "Perhaps if I were just to get us going, then." { talk = "process", feels = "uneasy" },
  go "two_things",
}

---------------------------------------------------------------------------------------------------- plans

beat "two_things" {
  Halima   "Two things. One, the leave ought to be written down, in steps, so that it doesn’t depend upon who’s on. Two, somebody senior telephones the law school, today, before that letter goes out." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Goran    "And three. Lithium. Why is it only discussed?" { talk = "fixing" },
  Tobias   "One might think of valproate, for speed." { talk = "fixing" },
  Thandeka "She’s twenty-one." { talk = "fixing", to = "Tobias" },
  Tobias   "One might then stop thinking of it." { talk = "fixing" },
  Bethan   "Could the university do a, there’s usually a fitness, a sort of support—" { talk = "fixing" },
  Halima   "Fitness to study. Yes. That’s four. And a family meeting’s five." { talk = "fixing", drift = "advice_giving" },
  Wes      { does = "is looking at his own two hands, one on each knee." },

  moment "two_things" {
    notice "It’s sound, all of it, and it comes in numbers. On the sill Nasrin has found a pen.",
    hint = "Suppose it were all done by six o’clock.",

    say.first "That’s a clear head at work, Halima. What would be the first step of it?" {
      to = "Halima", move = "give_advice", short = "The first step", effect = "plans = plans + 2",
      why  = "You gave her the chalk, and she took it, and everyone was glad of somewhere to look. A person who is in steps needn’t be met.",
      go   = "in_five_stages" },

    say.policy "Can I stop us? There are good people to manage her, and we aren’t here for that." {
      move = "name_process", marks = { group_process = -1, safe_space = -1, hold_frame = 1, leader_restraint = -1 },
      short = "We aren’t here for that", effect = "safety = safety - 6; saskia = saskia - 1",
      why  = "You held up the rule, and they stopped as people stop at a barrier. Of all the ways to answer someone who’s trying to help, it was the one nearest to stopping her leave.",
      go   = "noted" },

    quiet { within = "stirred == 1 and plans < 2", move = "hold_silence", otherwise = "let_it_run", short = "Let her count", effect = "plans = plans + 1",
      why  = "A group that has begun to hear itself can come to the end of a list alone. One that was frightened into making the list will go on until it has five stages.",
      go   = "she_counts" },

    say.all_done "Say it’s all done, Halima. Rung, written, signed. What’s left in your hands?" {
      to = "Halima", move = "turn_advice", short = "All of it done", effect = "held = held + 1; empty = 1",
      why  = "You gave her every item, and took away the job. It put her in the corridor with nothing to carry, at the moment when Saskia looks up.",
      go   = "nothing_to_carry" },
  },
}

beat "nothing_to_carry" {
  Halima   "Well, then I’d." { talk = "fixing" },
  silence(6) { kind = "working" },
  Halima   "I suppose I’d go down there. I’d have no reason to. I always have a piece of paper, when I go on to a ward. I’ve a clipboard that hasn’t got anything on it." { talk = "feeling", feels = "thinking" },
  Thandeka "I carry a coffee. It’s empty." { talk = "feeling" },
  Tobias   "One would be obliged to talk to her." { talk = "relationship", feels = "uneasy" },
  Goran    "She talks to you. This is the problem. You stand there, and she reads you." { talk = "relationship", feels = "uneasy" },
  Wes      "Nothing in your hands, she’s only got your face to go on." { talk = "relationship", feels = "thinking" },
  Nasrin   { does = "lays the pen on the lid of the tin." },
  draw("early", 2),
  later(3) { talk = "feeling", text = "What they take with them when they go in. Folders. A stethoscope, one of them, still." },
  go "i_do_not_like_her",
}

beat "noted" {
  Thandeka "Noted." { talk = "process" },
  Nasrin   { does = "looks up, and down again.", feels = "withdrawn" },
  Halima   "Of course. I’m sorry, I got carried away." { talk = "process", feels = "withdrawn" },
  silence(14) { kind = "frozen" },
  Goran    "So we may not help, and we may not speak. Good." { talk = "away", feels = "irritated" },
  draw("flat", 1),
  later(3) { talk = "away", text = "What one may say in a Balint group. It is very civil." },
  go "the_wasted_place",
}

beat "she_counts" {
  Halima   "And six, occupational therapy. When she’s out of her car." { talk = "fixing" },
  go "in_five_stages" { when = "stirred == 0 or plans > 2" },
  Halima   "And seven." { talk = "fixing" },
  silence(9) { kind = "working" },
  Halima   "I haven’t got a seven." { talk = "feeling", feels = "uneasy" },
  Wes      "So that’s you in the corridor." { talk = "relationship", to = "Halima" },
  Halima   "Yes. With a clean conscience, and no shoes for it." { talk = "feeling", feels = "thinking", effect = "empty = 1; held = held + 1" },
  Tobias   "No shoes?" { talk = "process", to = "Halima" },
  Halima   "Mine squeak. She’d hear me coming. She’d have something by the time I got there." { talk = "relationship", feels = "uneasy" },
  draw("early", 2),
  later(3) { talk = "feeling", text = "Walking on to a ward with nothing to do there." },
  go "i_do_not_like_her",
}

beat "in_five_stages" {
  Halima   "Stage one, then, the garden. Fifteen minutes, one to one, and a note made of her behaviour." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Bethan   "Shall I write it, on the, I’ve only got the attendance sheet—" { talk = "fixing" },
  Tobias   "The verso of the attendance sheet. How constitutions begin." { talk = "fixing", feels = "laughing" },

  stretch "in_five_stages" {
    notice "Bethan is writing as fast as Halima speaks. For the first time this afternoon everybody is comfortable.",
    hint = "Who will be handed this, and by whom?",
    timely = { 2, 6 },
    Halima   "Stage two, the shop. If stage one’s been without incident for forty-eight hours." { talk = "fixing", drift = "advice_giving" },
    Goran    "What is incident?" { talk = "fixing" },
    Thandeka "Being right about someone." { talk = "away", feels = "laughing" },
    Halima   "Being verbally inappropriate. Stage three, two hours, with the mother." { talk = "fixing" },
    Tobias   "With a form of words for what counts as appropriate. One would want her to sign it." { talk = "fixing" },
    Bethan   "Would she not sort of correct it?" { talk = "fixing", feels = "uneasy" },
    Halima   "Then she goes back to one." { talk = "fixing", drift = "blaming_patient" },
    Goran    "And four, overnight. And five is what?" { talk = "fixing" },
    Halima   "Five’s the law school. Say six weeks." { talk = "fixing", drift = "advice_giving" },
    Nasrin   { does = "is writing on the back of her hand.", feels = "attentive" },

    say.reads "She’s got it in front of her now, across a table. What’s she reading, in there?" {
      move = "imagine_role", target = "patient", short = "She reads it", effect = "held = held + 1; empty = 1; saskia = saskia + 1; plans = plans - 1",
      why  = "You stopped nothing, and handed the paper to the person it was about. With her on the other side of the table they could see it as a mark.",
      go   = "upside_down" },

    say.tidy "That’s a very workable plan. Shall we put initials to it, so that it happens?" {
      move = "give_advice", short = "Initials to it", effect = "plans = plans + 2; sheet = 1",
      why  = "They had done something, and you valued it, and it will be of use to somebody. It has five places to put her, and in none of them does anyone say good morning.",
      go   = "the_fifth_stage" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Let them finish", effect = "plans = plans + 1; sheet = 1",
      why  = "They got to the end of it without a cross word, and it was a pleasure to watch. What had frightened them into it went under the paper, and nothing was left that anybody didn’t know.",
      go   = "the_fifth_stage" },

    say.pen "Let Bethan rest her hand. I’m curious about what it’s sparing us, this list." {
      move = "turn_advice", short = "What does it spare us?", effect = "held = held + 1; empty = 1",
      why  = "You were kind to the secretary and curious about the paper. Nobody needed to defend it, and so one of them could look underneath.",
      go   = "what_it_spares" },
  },
}

beat "upside_down" {
  Thandeka "She’d do the commas." { talk = "relationship", feels = "laughing" },
  Wes      "She’d see it’s on the back of something." { talk = "relationship", feels = "thinking" },
  silence(7) { kind = "working" },
  Bethan   "She’d see my writing. It’s gone all round. It does that when I’m being told." { talk = "feeling", feels = "uneasy" },
  Goran    "She had a leave already. Was an hour, with a nurse, and a letter. She had it in her hand." { talk = "relationship", feels = "thinking" },
  Halima   "And I’ve given her fifteen minutes in a garden." { talk = "feeling", feels = "sad" },
  Bethan   { does = "turns the sheet over. It has all their names on it." },
  draw("early", 1),
  later(2) { talk = "relationship", text = "What it is to be handed a piece of paper." },
  go "i_do_not_like_her",
}

beat "what_it_spares" {
  Halima   "It’s so that it’s fair." { talk = "fixing", feels = "uneasy" },
  Goran    "It is so that nobody needs to decide." { talk = "feeling", feels = "thinking" },
  Bethan   "I was quite happy. I was thinking, I hope there’s ten, I hope that we never get to—" { talk = "feeling", feels = "uneasy" },
  silence(8) { kind = "working" },
  Thandeka "To her." { talk = "relationship" },
  draw("early", 1),
  later(2) { talk = "feeling", text = "Whose job it is to decide, and how they get out of it." },
  go "i_do_not_like_her",
}

beat "the_fifth_stage" {
  later(1) { talk = "fixing", text = "Up to stage five, and the wording of it." },
  Bethan   "And then I’ve put a line, and I’ve put ‘review’." { talk = "fixing", feels = "warm" },
  Halima   "Excellent. That could go into the policy as it stands." { talk = "fixing", feels = "warm" },
  Tobias   "To the constitution." { talk = "away", does = "raises half a clementine.", feels = "laughing" },
  Nasrin   { does = "pulls her cuff down over the back of her hand, so that it won’t smudge." },
  draw("flat", 1),
  later(3) { talk = "fixing", text = "Whether there ought to be a stage nought." },
  go "the_wasted_place",
}

---------------------------------------------------------------------------------------------------- anger, said by somebody

beat "i_do_not_like_her" {
  Goran    "I will say a thing. I do not like her." { talk = "feeling", drift = "blaming_patient", feels = "tense" },
  Bethan   "Goran." { talk = "process", to = "Goran", feels = "uneasy" },
  Goran    "No. I know she is ill. Two years I washed plates, at night, and I had the book over the sink, in a plastic bag, for the water. To sit this exam. And she can get a first with her left hand, and she writes on the desk." { talk = "feeling", feels = "irritated" },
  Tobias   "I’d got as far as the other four in that house. I don’t think I’d have lived there very graciously." { talk = "feeling", feels = "uneasy" },
  Goran    "It was a good answer!" { talk = "feeling", drift = "blaming_patient" },

  moment "i_do_not_like_her" {
    notice "He is red in the face, and he hasn’t looked at anyone while he said it. It has gone quiet round him.",
    hint = "It is his. Who else in the story has worked for something that she could do without trying?",

    say.fracture "Did she choose it, though, Goran, any more than one chooses a broken leg?" {
      to = "Goran", move = "expert_lecture", short = "She didn’t choose it", effect = "scorn = scorn + 1",
      why  = "It’s true, and he’d said it himself in the sentence before. He had told you about a sink, and he was answered about an illness.",
      go   = "forty_manics" },

    say.allowed "Thank you, Goran. That’s allowed in here, and there’s nobody who doesn’t know the feeling." {
      to = "Goran", move = "reassure_early", short = "That’s allowed",
      why  = "You made it safe to have said, at the price of making it general. Once everyone knows the feeling, it’s nobody’s in particular and not about her.",
      go   = "everyone_knows_it" },

    quiet { within = "stirred == 1", move = "hold_silence", otherwise = "let_it_run", short = "Leave it with him",
      why  = "Where the first silence had been spoken of, this one could be left alone, and he went on to what was underneath. Where it hadn’t, they heard only that nobody was stopping him.",
      go   = "over_the_sink" },

    say.queue "It’s hard to watch somebody set fire to a thing that other people queued for." {
      move = "side_with", short = "Other people queued", effect = "sided = 1; scorn = scorn + 1",
      why  = "He was glad of the company, and it was honest of you. The leader has been angry with her as well now, and it will take somebody brave to be her.",
      go   = "the_queue" },

    say.fortnight "Somebody worked a fortnight for that hour. What’s between those two by breakfast?" {
      move = "ask_between", short = "Between them, Monday", effect = "held = held + 1; between = 1; saskia = saskia + 1",
      why  = "You let Goran’s two years lead to the other person who’d worked at something. The anger stayed as hot as it was, and had two ends.",
      go   = "by_monday" },
  },
}

beat "over_the_sink" {
  go "forty_manics" { when = "stirred == 0" },
  silence(13) { kind = "working" },
  Goran    "She would see it. This is what I do not like. She looks at me one time, and she says, ‘Plates.’" { talk = "feeling", feels = "sad" },
  Thandeka "She’d be nicer about yours than mine." { talk = "relationship", to = "Goran" },
  Goran    "It’s not nice that I want." { talk = "feeling", to = "Thandeka" },
  Bethan   "And the leave was, somebody’d done all that for her, the letter and the— and then to get a card." { talk = "relationship", feels = "thinking" },
  set "between = 1; held = held + 1",
  go "by_monday",
}

beat "by_monday" {
  Halima   "That form’s eleven pages. And the consultant never signs it the first time." { talk = "relationship", feels = "thinking" },
  Bethan   "You’d sort of be looking forward to it. Telling her. You’d want to be the one who—" { talk = "relationship" },
  Thandeka "And it gets marked." { talk = "relationship" },
  Tobias   "Before the toast is cold." { talk = "relationship", feels = "thinking" },
  silence(6) { kind = "working" },
  Wes      "She won’t do one for everybody. Eight hundred and forty, and then she sits up and does one more." { talk = "relationship", feels = "thinking" },
  Goran    "If it is me, and I have this card in the hand, I am not sending her anywhere. I go and I find a reason." { talk = "feeling", feels = "irritated" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "What one hopes for from a patient, and doesn’t say." },
  go "it_was_discussed",
}

beat "forty_manics" {
  Goran    "Forty manic people I have treated. Only one of them was so pleased with herself." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  Halima   "She’ll have been told that she was special since she was small, I imagine." { talk = "away" },
  Tobias   "Whereas the rest of us were left to find it out." { talk = "away", feels = "laughing" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Gifted children." },
  go "camps",
}

beat "everyone_knows_it" {
  Tobias   "One does get so cross with them." { talk = "away", drift = "blaming_patient" },
  Halima   "I think that countertransference is a great teacher, if one lets it be." { talk = "away" },
  Goran    "I don’t know that it taught me." { talk = "process", feels = "withdrawn" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Patients they have been cross with, in the plural." },
  go "camps",
}

beat "the_queue" {
  Goran    "Exactly. Thank you." { talk = "away", feels = "warm" },
  Thandeka "I queued. I’m still in it." { talk = "away", drift = "blaming_patient" },
  Tobias   "And notice given on the whole house, mark you. By a lawyer." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  draw("flat", 1),
  later(2) { talk = "away", text = "What some people are given." },
  go "camps",
}

---------------------------------------------------------------------------------------------------- anger, in the air

beat "the_wasted_place" {
  stretch "the_wasted_place" {
    notice "They have turned to what she did. It is livelier, and nobody is stuck for a word.",
    hint = "She had somewhere to be at half past ten.",
    timely = { 3, 6 },
    Tobias   "One does rather feel for those other four, in the house." { talk = "away" },
    Goran    "She had everything. House, boy, brain. A mother who irons." { talk = "away", drift = "blaming_patient", feels = "irritated" },
    Thandeka "Half a dog." { talk = "away", feels = "laughing" },
    Halima   "There are people who’d give their eye teeth for a place on that course. My niece would." { talk = "away" },
    Tobias   "And it’s character, underneath. One doesn’t get that kind of aim from a mood." { talk = "away", drift = "blaming_patient" },
    Bethan   "But she is, isn’t she sort of ill, though?" { talk = "process", feels = "uneasy" },
    Goran    "I know ill people. Some say thank you." { talk = "away", to = "Bethan", drift = "blaming_patient" },
    Halima   "During the toast, Bethan." { talk = "away", to = "Bethan" },
    Thandeka "Granny’d got her glass up." { talk = "away", feels = "laughing" },

    say.shake "It’s such a waste, isn’t it? One would like to take her by the shoulders." {
      move = "side_with", short = "Such a waste", effect = "sided = 1; scorn = scorn + 2",
      why  = "You said what everyone was feeling, and it was a pleasure to be agreed with. There’s no one now in the room who isn’t a little bit cross with her, unless it’s Bethan.",
      go   = "the_case_against" },

    say.grief "Isn’t the sharpness a defence? It’s grief, I think, that she’s keeping off with it." {
      move = "expert_lecture", short = "It’s a defence", effect = "scorn = scorn + 1",
      why  = "It was meant as mercy. But she was explained, over her own head, by the person in the room who knows most, and that is what she writes cards about.",
      go   = "the_case_against" },

    say.dressed "It’s gone nine, Monday, and she’s dressed for it. Go and stand where she’s standing." {
      move = "imagine_role", target = "patient", short = "Dressed for it", effect = "held = held + 1; between = 1; saskia = saskia + 2",
      why  = "They had been listing what she’d thrown away, and you showed them what she had got ready for. It’s difficult to be scornful of someone in a pressed blouse.",
      go   = "dressed_for_it" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -2, felt_experience = -1 }, short = "Let them have it out", effect = "scorn = scorn + 2",
      why  = "It had to come out, you might have thought, and out it came, with a good deal of wit. There was nobody in the room by the end of it who could have taken her side without being a bore.",
      go   = "the_case_against" },
  },
}

beat "dressed_for_it" {
  silence(8) { kind = "working" },
  Bethan   "By the fire door. You can see the car park from ours, so you’d, she’d have her folder—" { talk = "relationship", feels = "thinking" },
  Thandeka "In the suit. Ironed to within an inch." { talk = "relationship" },
  Goran    "The line is behind her. All the eight hundred. She has already done it, she was up at six." { talk = "relationship", feels = "thinking" },
  Halima   "And somebody’s coming down towards her." { talk = "relationship", feels = "uneasy" },
  Wes      "Up the side." { talk = "relationship" },
  Halima   "Up the side, being careful. To say that she isn’t going." { talk = "relationship", feels = "sad" },
  silence(9) { kind = "working" },
  Goran    "‘Noted.’" { talk = "feeling", feels = "sad" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "The corridor. What one does with one’s eyes." },
  go "it_was_discussed",
}

beat "the_case_against" {
  Tobias   "It’s the boy that I think of." { talk = "away", drift = "blaming_patient" },
  Goran    "The boy is well out of it." { talk = "away" },
  Nasrin   { does = "straightens the tin on the sill, so that the stag faces in.", feels = "withdrawn" },
  draw("flat", 1),
  later(2) { talk = "away", text = "The grandmother. The landlord. The dean." },
  go "camps",
}

beat "camps" {
  Bethan   "I’m only saying that she can’t help it. And that we’re all, it’s a bit of a pile-on, it’s—" { talk = "process", drift = "splitting", feels = "tense" },
  Goran    "Nobody can help anything, then." { talk = "away", to = "Bethan" },
  Halima   "I’m with Bethan. It’s an illness." { talk = "away", drift = "splitting" },
  Tobias   "I’m with Goran. It’s an illness that’s been to a very good school." { talk = "away" },
  Goran    "I would not give her this hour. There, I have said it." { talk = "away", feels = "irritated" },
  Bethan   "I’d give it her twice." { talk = "away", to = "Goran", feels = "irritated" },
  Wes      { does = "looks from one of them to the other, as at two halves of a hinge." },

  moment "camps" {
    notice "The chairs haven’t moved, and there is an aisle. Bethan has finished a sentence.",
    hint = "What if nobody in this room is wrong?",

    say.agree "I think we’d agree that she’s ill and that it’s maddening. Shall we go on?" {
      move = "tidy_up", short = "Ill, and maddening",
      why  = "Each side was given its half of the sentence, and nobody could object to it. They had been about to find out what each of them was holding, and could put it down instead.",
      go   = "the_front_half" },

    say.both "Half of us would fetch her that hour, and half would stop it. Let’s keep both." {
      move = "hold_both", short = "Fetch it, and stop it", effect = "held = held + 1; between = 1; saskia = saskia + 1",
      why  = "You didn’t make peace, and you gave the quarrel back to the story. Someone could see then where there’d been two such people, or one.",
      go   = "the_same_one" },

    say.patience "I must say I’m with Bethan. At twenty-one, surely one’s owed a bit of patience?" {
      move = "side_with", short = "With Bethan", effect = "scorn = scorn + 1",
      why  = "Bethan had been brave, and it was decent to stand next to her. With the leader on one side of it the quarrel was over, and the half that lost it kept quiet and kept it.",
      go   = "the_front_half" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -1, open_speculation = -1 }, short = "Let them argue", effect = "scorn = scorn + 1",
      why  = "It might have burnt itself out. It was too cold for that by now, and went off as a joke, which is what this group does with what it can’t settle.",
      go   = "the_front_half" },

    say.mend "I was cross with her myself just now, and I’ve made teams of us. I’m sorry." {
      move = "repair", when = "sided == 1", short = "I made teams", effect = "held = held + 1; sided = 0; scorn = scorn - 1; between = 1",
      why  = "You took back a shove that they had all felt. Goran needn’t have your anger as well as his own, and he could look at what his was for.",
      go   = "the_same_one" },
  },
}

beat "the_same_one" {
  silence(7) { kind = "working" },
  Wes      "It’d be the same one, though. Wouldn’t it?" { talk = "relationship", feels = "thinking" },
  Thandeka "Same one what?" { talk = "facts", to = "Wes" },
  Wes      "That fetched it. That stopped it. Same pen." { talk = "relationship" },
  Goran    { does = "starts to answer, and looks at his hands.", feels = "thinking" },
  silence(10) { kind = "working" },
  Bethan   "A fortnight for one hour." { talk = "relationship", feels = "sad" },
  go "it_was_discussed",
}

beat "it_was_discussed" {
  Thandeka "Breakfast’s half eight. It was stopped by twenty past nine." { talk = "relationship", feels = "thinking", when = "owned == 0" },
  Thandeka "Breakfast’s half eight. She rang at twenty past nine." { talk = "relationship", feels = "thinking", when = "owned == 1" },
  Tobias   "Fifty minutes." { talk = "facts" },
  silence(6) { kind = "working" },
  Halima   "It would have been a clinical decision, however. There’d have been grounds." { talk = "away", feels = "tense" },
  Tobias   "It was discussed." { talk = "away" },
  Halima   "There are always grounds. I could stop anybody’s leave." { talk = "away" },
  Halima   { does = "hears that.", feels = "uneasy" },

  moment "it_was_discussed" {
    notice "Nobody turns to the window. Halima has her cardigan held shut at the neck.",
    hint = "You could ask who did it. You could also go and stand there.",

    say.no_fault "There were grounds, and I’d want to be fair. Nobody could find fault with it." {
      move = "reassure_early", short = "Nobody’s fault", effect = "praised = praised + 1",
      why  = "You were protecting the person by the window. She had been protected like that already, on Monday, by a score and a consultant.",
      go   = "nobody_s_fault" },

    say.telephone "Let’s each of us sit there, with the telephone in our hand. The tea’s still hot." {
      move = "imagine_role", target = "clinician", short = "The telephone", effect = "held = held + 1; alone = alone - 1",
      why  = "You put the receiver into six hands instead of one. Each of them found that they knew how to do it, and what voice they would use.",
      go   = "the_telephone" },

    say.ask_her "Nasrin’s the one who’d know. Was it at all like that for you, Nasrin?" {
      to = "Nasrin", move = "interrogate", short = "Was it like that?", effect = "alone = alone + 2; exposure = exposure + 12",
      why  = "They’d come nearly all the way to her by guessing, and you sent for the answer. The answer is what has been in the notes since Monday.",
      go   = "on_presentation" },

    say.enacted "That’s what we’d call an enactment: a hurt comes in, and a decision goes out." {
      move = "expert_lecture", short = "An enactment",
      why  = "It’s elegant, and as far as it goes it’s so. What they’d been about to feel has a name now, and can be talked about by people who have never stopped anybody’s leave.",
      go   = "an_enactment" },

    quiet { within = "held > 6", move = "hold_silence", otherwise = "let_it_run", short = "Let her hear it",
      why  = "Halima had caught herself, and in a room that’s been held that is enough to go on with. In one that hasn’t been, somebody takes pity on her.",
      go   = "halima_hears_it" },
  },
}

beat "the_telephone" {
  silence(7) { kind = "working" },
  set "voice = 1",
  Bethan   "I’d be really calm. I’ve got a voice that I do, it’s quite low, it’s—" { talk = "feeling", feels = "uneasy" },
  Halima   "I have that voice." { talk = "feeling" },
  Thandeka "‘I’d be inclined to.’" { talk = "feeling" },
  Tobias   "And I should be feeling so very fair. I’d be weighing things." { talk = "feeling", feels = "thinking" },
  Goran    "And it is warm, here. In the neck. For a minute it’s good." { talk = "feeling", feels = "sad" },
  Nasrin   { does = "has her hand over the badge.", feels = "near_tears" },
  silence(9) { kind = "working" },
  Wes      "Then you’ve to walk down there and tell her." { talk = "relationship" },
  draw("deep", 2),
  later(2) { talk = "feeling", text = "Doors they have shut, and how reasonable they sounded." },
  go "before_half_past",
}

beat "halima_hears_it" {
  go "nobody_s_fault" { when = "held < 7" },
  silence(12) { kind = "working" },
  Halima   "I stopped a man’s Christmas. He’d called me a jumped-up pharmacist." { talk = "feeling", feels = "sad" },
  Halima   "It read very well. I could show it to anyone." { talk = "feeling", effect = "held = held + 1" },
  Thandeka "What was he in for?" { talk = "facts", to = "Halima" },
  Halima   "I don’t remember. I remember the pharmacist." { talk = "feeling", feels = "uneasy" },
  Nasrin   { does = "has her hand over the badge.", feels = "near_tears" },
  draw("deep", 1),
  later(2) { talk = "feeling", text = "Doors they have shut, and how well it read." },
  go "before_half_past",
}

beat "nobody_s_fault" {
  Tobias   "One makes the best call one can, with what one’s got." { talk = "away", feels = "warm" },
  Halima   "Quite." { talk = "away", feels = "neutral" },
  Tobias   "And she’s been better since. That’s rather the point, isn’t it? She’s settled." { talk = "away", drift = "idealising" },
  Bethan   "It did work." { talk = "away" },
  Nasrin   { does = "nods, since they are being kind.", feels = "neutral" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Limits, and that they’re kind in the end." },
  go "before_half_past",
}

beat "on_presentation" {
  Nasrin   "It was on presentation. She was a nineteen." { talk = "facts", feels = "tense" },
  Halima   "Nineteen’s quite high." { talk = "away", to = "Nasrin", feels = "warm" },
  silence(9) { kind = "frozen" },
  later(2) { talk = "away", text = "The scale, and whether it measures anything." },
  go "before_half_past",
}

beat "an_enactment" {
  Tobias   "Or a projective counter-identification, in Grinberg’s sense. If one’s being strict." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Goran    "If one is being strict." { talk = "away", feels = "irritated" },
  Bethan   "Is that one in Paper B?" { talk = "away" },
  later(3) { talk = "away", text = "Terms, and who coined them." },
  go "before_half_past",
}

beat "the_front_half" {
  Thandeka "What gets me is the dog. Who’s walking the other half?" { talk = "away", drift = "humour", feels = "laughing" },
  Tobias   "One assumes it’s let." { talk = "away", feels = "laughing" },
  Bethan   "Does it do the, if it wins, does the front get more?" { talk = "away", feels = "laughing" },
  Goran    "It wins by a nose. So, yes." { talk = "away", feels = "laughing" },
  Nasrin   { does = "says something with her lips. It may be a name." },

  moment "the_front_half" {
    notice "Goran has made a joke, and has to wipe his eyes. It is so nice to be on the same side again.",
    hint = "She did buy it. She must have gone to look at it.",

    say.back_half "Wouldn’t one sooner have the back half, though? It’s where the engine is." {
      move = "side_with", marks = { safe_space = -1, both_sides = -2, felt_experience = -1, leader_restraint = -1 }, short = "The back half", effect = "scorn = scorn + 1",
      why  = "It was the best of the lot, and they’ll tell it on the ward. You were one of them for a minute, and there was one less person to be the one who wasn’t.",
      go   = "good_spirits" },

    say.laughing_at "We’ve been laughing at her for some time now, and she can’t answer us back." {
      move = "name_process", marks = { group_process = 1, safe_space = -1, felt_experience = -1, leader_restraint = -1 }, short = "Laughing at her", effect = "safety = safety - 6",
      why  = "It was so, and five grown people sat up straight. They had been told that they were out of line, and they behaved, and behaving was no nearer to her.",
      go   = "best_behaviour" },

    quiet { move = "let_it_run", short = "Let them laugh", effect = "scorn = scorn + 1",
      why  = "People need to laugh, and this had some affection in it. It went round once more, and there was less each time.",
      go   = "good_spirits" },

    say.front "So she goes to look at a greyhound. What does she want with the front?" {
      move = "imagine_role", target = "patient", short = "What’s it for?", effect = "held = held + 1; saskia = saskia + 2; scorn = scorn - 1",
      why  = "You took the joke at its word, and asked them to go with her. There turned out to be a girl in it who wanted something.",
      go   = "the_end_that_gets_there" },
  },
}

beat "the_end_that_gets_there" {
  Thandeka "It’s the end that gets there." { talk = "relationship", feels = "thinking" },
  Bethan   "It’d look at her." { talk = "feeling", feels = "sad" },
  Goran    "It runs, it comes, it lies down. Nobody has marked it." { talk = "relationship", feels = "thinking" },
  Tobias   "I think that I’d rather want one." { talk = "feeling", feels = "uneasy" },
  silence(7) { kind = "working" },
  Wes      "It’s in kennels, so. Somebody should’ve told it she’s not coming." { talk = "relationship", feels = "sad" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Who would be missing her." },
  go "before_half_past",
}

beat "good_spirits" {
  Tobias   "‘Half-brother to the winner.’" { talk = "away", feels = "laughing" },
  draw("flat", 2),
  later(2) { talk = "away", text = "The dog, from various angles." },
  go "id_have_taken_her",
}

beat "best_behaviour" {
  Thandeka "Noted." { talk = "process", feels = "withdrawn" },
  silence(10) { kind = "frozen" },
  Tobias   "No, it’s a very fair point." { talk = "process", feels = "uneasy" },
  later(2) { talk = "away", text = "Stigma. Everybody is against it." },
  go "id_have_taken_her",
}

beat "id_have_taken_her" {
  Goran    "Still. I’d have taken her there myself. An hour is an hour. I would put her in my car." { talk = "away", drift = "attacking_presenter" },
  Tobias   "A moment ago you wouldn’t have given it to her." { talk = "process", to = "Goran", feels = "laughing" },
  Goran    "If it is given, it’s given." { talk = "away", to = "Tobias" },
  Halima   "One doesn’t, generally, cancel somebody’s board. Whatever’s been said over breakfast." { talk = "away", drift = "attacking_presenter" },
  Bethan   "It does seem a bit, when you think that it was just an hour—" { talk = "away" },
  Nasrin   { does = "turns the badge so that her photograph shows, as though somebody had asked to see it.", feels = "withdrawn" },

  moment "id_have_taken_her" {
    notice "They have all become very certain. Nobody has said her name.",
    hint = "They’ve found somebody else who is out of line.",

    say.not_nasrin "Not Nasrin, please. I’d like to know what’s made us all so certain of ourselves." {
      move = "shield_presenter", short = "Not Nasrin", effect = "held = held + 1; alone = alone - 1",
      why  = "You stopped it with her name, and were curious about so much certainty. They’d each been holding on to it quite hard, and looked to see what it was.",
      go   = "so_sure" },

    say.same "For what it’s worth I’d have stopped it, too. At a nineteen most people would." {
      move = "side_with", marks = { protect_presenter = 0, both_sides = -2, safe_space = -1, group_process = -1, leader_restraint = -1 }, short = "I’d have stopped it too", effect = "praised = praised + 1; sided = 1",
      why  = "You went and stood beside her, where nobody else was. Saskia was left on the far side of it by herself, and Nasrin with a defence that she hadn’t asked for.",
      go   = "most_people" },

    say.reply "It’s only right that Nasrin should answer that. Would you like to, Nasrin?" {
      to = "Nasrin", move = "bring_back", marks = { hold_frame = -1, protect_presenter = -2, safe_space = -1 }, short = "Let her answer", effect = "alone = alone + 2; exposure = exposure + 10",
      why  = "It’s what a fair-minded chair would do at a hearing. There had been one on Monday that somebody wasn’t let go to, and here was one that somebody couldn’t get out of.",
      go   = "she_answers" },

    say.turn_about "First it’s the patient who’s bad, and then the doctor. Isn’t that splitting in action?" {
      move = "expert_lecture", short = "First her, then her",
      why  = "You had seen what they were doing, and said so in the shape of a lesson. They looked at what they’d done with interest, and Nasrin went on being looked at.",
      go   = "most_interesting" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -1, leader_restraint = -1 }, short = "Let it pass", effect = "alone = alone + 2",
      why  = "Nobody raised their voice, and you may have thought that she could take it. She could, and did, and she’ll remember who was in the room.",
      go   = "whatever_was_said" },
  },
}

beat "so_sure" {
  silence(6) { kind = "working" },
  Goran    "I am not sure. I’m sure in here, with a clementine." { talk = "feeling", feels = "uneasy" },
  Halima   "I stopped a man’s Christmas, once. He’d called me a jumped-up pharmacist. I’d forgotten that until about a minute ago." { talk = "feeling", feels = "uneasy" },
  Thandeka "What was he in for?" { talk = "facts", to = "Halima" },
  Halima   "I don’t remember. I remember the pharmacist." { talk = "feeling", feels = "sad" },
  Nasrin   { does = "lets the badge hang.", feels = "neutral" },
  later(1) { talk = "feeling", text = "Things that read well." },
  go "before_half_past",
}

beat "most_people" {
  Halima   "Oh, at a nineteen, certainly." { talk = "away", feels = "warm" },
  Tobias   "And she is settled." { talk = "away" },
  Goran    "I only said that I have a car." { talk = "away", feels = "withdrawn" },
  later(2) { talk = "away", text = "Nineteens." },
  go "before_half_past",
}

beat "she_answers" {
  Nasrin   "No, I’d accept that. It could have been handled differently. It’s something I’ll reflect on." { talk = "away", feels = "tense" },
  Halima   "That’s all that any of us can do." { talk = "away", to = "Nasrin", feels = "warm" },
  silence(8) { kind = "frozen" },
  later(1) { talk = "away", text = "Learning points." },
  go "before_half_past",
}

beat "most_interesting" {
  Tobias   "How very interesting. We did, didn’t we? We simply swung round." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Bethan   { does = "writes that down as well." },
  Nasrin   { does = "is still holding her photograph out from her chest." },
  later(2) { talk = "away", text = "Splitting, with examples." },
  go "before_half_past",
}

beat "whatever_was_said" {
  Goran    "One signature. That is all you need, to go or to stay." { talk = "away", drift = "attacking_presenter", feels = "irritated" },
  Halima   "I’d be asking myself some questions, I think, if it were mine." { talk = "away" },
  silence(9) { kind = "frozen" },
  Thandeka "Anyone want this last one?" { talk = "away", does = "holds up a clementine.", feels = "uneasy" },
  go "before_half_past",
}

---------------------------------------------------------------------------------------------------- half past four

-- The clock: the results come at half past, however the talk has gone.
beat "before_half_past" {
  go "half_past" { when = "minute > 28" },
  go "a_little_before" { when = "between == 0" },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "The two of them, and the eleven pages." },
  go "half_past",
}

beat "a_little_before" {
  draw("flat", 1),
  later(3) { talk = "away", text = "This and that. Now and then somebody looks at the window." },
  go "half_past",
}

beat "half_past" {
  stage "Half past four. In the tin something buzzes against the shortbread, or where the shortbread was. It stops, and another begins." { when = "minute < 34" },
  stage "It has gone half past. In the tin something buzzes, stops, and buzzes again, and nobody can say how long it’s been doing it." { when = "minute > 33" },
  stage "Under Tobias’s chair the carpet lights up." { when = "phone == 1" },
  Thandeka "That’s mine. I know my buzz." { talk = "away", feels = "tense" },
  Tobias   "They’re all the same buzz." { talk = "away", to = "Thandeka", feels = "tense" },
  Bethan   "Oh God. Oh, I can’t, and it isn’t even—" { talk = "away", feels = "uneasy" },
  Nasrin   { does = "is sitting eight inches from it, with her hands in her lap.", feels = "tense" },
  Halima   "Would it be kinder, perhaps, if people simply looked? And then we could concentrate." { talk = "process", feels = "uneasy" },

  moment "half_past" {
    notice "It is in there, and it has been decided. They are looking at you, and at the stag.",
    hint = "Who else is waiting for a letter?",

    say.look "Shall we take two minutes? Look, breathe, and the lid back on again after." {
      move = "tidy_up", marks = { hold_frame = -2, tolerate_uncertainty = -2, group_process = -1 }, short = "Two minutes to look", effect = "looked = 1",
      why  = "It was humane, and nobody could have concentrated otherwise. Three people were marked in front of the rest, and the wait that they’d been sharing with somebody was over.",
      go   = "the_lid_off" },

    say.leave_it "That’ll keep until five, whatever it is. Where had we got to with Saskia?" {
      move = "return_to_case", short = "It’ll keep until five", effect = "held = held + 1",
      why  = "You held the lid down, and meant it, and they were steadier for that. The buzz was treated as a noise from outside, and went on being one.",
      go   = "the_lid_stays_on" },

    say.decided "So that’s been decided, and none of us knows which way. Like her, since Monday." {
      move = "name_process", short = "Decided, and not known", effect = "held = held + 1; near = 1; saskia = saskia + 1",
      why  = "You let the tin be as loud as it was, and said whose tin it was as well. For the first time this afternoon they were in the same place as their patient, and couldn’t get out of it until five.",
      go   = "ten_days" },

    say.passed "You’ll have passed, I’m sure of it, all three. I’d put my own money down." {
      move = "reassure_early", short = "You’ll have passed",
      why  = "You would like it to be so, and you said it very warmly. One of the three has been told all her life that she’ll have passed.",
      go   = "own_money" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Say nothing",
      why  = "You may have wanted to see what they’d do with it. Not to know was the hard thing here, and it was left to whoever could bear it least: a thumb decided it, or else Halima.",
      go   = "who_bears_it_least" },
  },
}

beat "ten_days" {
  silence(9) { kind = "working" },
  Thandeka "She’s got ten days of it." { talk = "relationship", feels = "thinking" },
  Goran    "And no tin." { talk = "relationship" },
  Bethan   "And she wasn’t even in the room, when they— they just talked about her, and she was upstairs with her folder." { talk = "relationship", feels = "sad" },
  Tobias   "I keep thinking that it knows. The phone. It’s perfectly calm, and it knows." { talk = "feeling", feels = "uneasy" },
  stage "The tin buzzes. Nobody says whose it is.",
  silence(10) { kind = "working" },
  go "after_the_tin",
}

beat "the_lid_stays_on" {
  Halima   "Yes. Quite right. Saskia." { talk = "process" },
  Tobias   "Saskia." { talk = "process", does = "moves his chair an inch, to have his back to the window." },
  silence(5),
  later(2) { talk = "relationship", text = "Saskia. It’s a bit like listening with a tap running." },
  go "after_the_tin",
}

beat "own_money" {
  Thandeka "How much?" { talk = "away", feels = "laughing" },
  Tobias   "You’ve not read my essay." { talk = "away" },
  Nasrin   { does = "puts a hand on the lid of the tin, quite lightly, as on a dog.", feels = "withdrawn" },
  later(2) { talk = "away", text = "Odds." },
  go "after_the_tin",
}

beat "who_bears_it_least" {
  go "tobias_looks" { when = "phone == 1" },
  silence(11) { kind = "frozen" },
  Halima   "We’d better leave it, I think. It’ll be the same at five." { talk = "process", feels = "uneasy" },
  Thandeka "It’ll be the same for ever." { talk = "away" },
  later(2) { talk = "away", text = "How they used to pin it up on a board." },
  go "after_the_tin",
}

beat "tobias_looks" {
  Tobias   { does = "bends to do up a shoe that has no laces.", feels = "tense" },
  silence(6) { kind = "frozen" },
  Tobias   "Ah." { talk = "away", feels = "shocked" },
  Thandeka "Oh, for God’s sake. Give me the tin." { talk = "away", feels = "tense" },
  set "looked = 1",
  go "the_lid_off",
}

beat "the_lid_off" {
  Halima   { does = "takes the tin round. It is very like church." },
  Tobias   "I seem to have passed." { talk = "away", feels = "warm" },
  Bethan   "Oh, well done! Oh, that’s, well done." { talk = "away", to = "Tobias", feels = "warm" },
  Nasrin   { does = "looks at hers for the time that it takes to read one line, and lays it on its face on the sill.", feels = "neutral" },
  Thandeka "Two marks." { talk = "feeling", feels = "shocked" },
  Halima   "Two over?" { talk = "facts", to = "Thandeka" },
  Thandeka "No." { talk = "feeling", feels = "withdrawn" },
  Bethan   "Oh, Thandeka. Come here." { talk = "away", to = "Thandeka", drift = "therapy_drift", feels = "sad" },
  Goran    "They should remark it. For two you can appeal." { talk = "fixing", to = "Thandeka", drift = "advice_giving" },

  moment "two_marks" {
    notice "Five of them have turned to Thandeka, and Bethan is half out of her chair. By the window nobody has been asked.",
    hint = "Whose hour was it, a minute ago?",

    say.outside "Would you like to take five minutes outside, Thandeka? Bethan could go along with you." {
      to = "Thandeka", move = "give_advice", short = "Five minutes outside",
      why  = "You were looking after her, and she did look as if she needed it. She heard that it was a thing to be taken out of the room.",
      go   = "im_fine_here" },

    say.two_is "What’s two marks, Thandeka? It’s a coin. You’re as good as anyone here." {
      to = "Thandeka", move = "reassure_early", short = "Two marks is nothing",
      why  = "It’s perfectly true, and everybody hurried to say that it was. Two marks was what she had, and it was being taken off her as well.",
      go   = "im_fine_here" },

    quiet { move = "let_it_run", short = "Let them be kind", effect = "alone = alone + 1",
      why  = "They were kind, and it went on for six minutes. Another result lay on its face on the sill, and in all that kindness nobody looked that way.",
      go   = "six_minutes" },

    say.keep "That’s Thandeka’s, and we won’t mark it. Lid on. There’s someone else who’s waiting." {
      move = "guard_privacy", short = "We won’t mark it", effect = "held = held + 1; saskia = saskia + 1",
      why  = "You left her with what she’d got, and took the eyes off her. Then you used it: there’s someone upstairs with ten days of that to go.",
      go   = "lid_on" },

    say.mend "I let that lid come off, and it’s cost two of you. I’m sorry. Lid on." {
      move = "repair", short = "I let the lid off", effect = "held = held + 1; alone = alone - 1",
      why  = "You said that it had been yours to hold, and counted right: there were two. Nasrin hadn’t expected to be in the sum.",
      go   = "lid_on" },
  },
}

beat "im_fine_here" {
  Thandeka "I’m fine. I’ve got fruit." { talk = "away", feels = "withdrawn" },
  Tobias   "I feel quite dreadful about mine." { talk = "away", to = "Thandeka" },
  Thandeka "Good." { talk = "away", to = "Tobias" },
  later(3) { talk = "fixing", text = "Resits. Who has notes. A course at a hotel with a lake." },
  go "after_the_tin",
}

beat "six_minutes" {
  Bethan   "I failed my driving test four times, I know it isn’t the—" { talk = "away", to = "Thandeka", feels = "warm" },
  later(6) { talk = "away", text = "Everybody’s failures, in order of size. Thandeka is the one who cheers them up." },
  Nasrin   { does = "has the pen again, and is doing the stag’s antlers on the corner of an envelope.", feels = "withdrawn" },
  go "after_the_tin",
}

beat "lid_on" {
  Halima   { does = "goes round with the tin, and takes them back in." },
  set "near = 1" { when = "near == 0" },
  silence(9) { kind = "working" },
  Thandeka "At least I got to open it." { talk = "feeling", feels = "sad" },
  Goran    "Yes. She’s not been in the room." { talk = "relationship", feels = "thinking" },
  Wes      "Ten days. And somebody else has the key to the post." { talk = "relationship", feels = "thinking" },
  silence(7) { kind = "working" },
  go "after_the_tin",
}

beat "after_the_tin" {
  go "she_is_us" { when = "between == 1 and (looked == 0 or near == 1)" },
  go "she_is_us" { when = "near == 1 and saskia > 2" },
  go "safe_hands",
}

---------------------------------------------------------------------------------------------------- the fear

beat "she_is_us" {
  Bethan   "Can I, it isn’t really about— I’d have wanted to sit with her. In first year, in halls. She’d have been at our table. She’d have been who you went with." { talk = "relationship", feels = "thinking" },
  Tobias   "She’d have been insufferable, and one would have gone to everything." { talk = "relationship" },
  Goran    "Table of who?" { talk = "facts", to = "Bethan" },
  Bethan   "Us. I mean us." { talk = "relationship", feels = "uneasy" },
  silence(6) { kind = "working" },
  go "we_sleep" { when = "stirred == 0 and empty == 0" },
  Halima   "I did four nights, in January. And on the Friday I came home and lined the kitchen drawers. All of them, with measurements." { talk = "feeling", feels = "thinking" },
  Halima   "And I felt quite wonderful. I remember that I thought, this is the one. This is what I’m like, when I’m not so" { talk = "feeling", feels = "uneasy" },
  silence(18) { kind = "working" },
  Tobias   { does = "has taken off his glasses, and is only holding them.", drift = "working_silence" },

  moment "the_drawers" {
    notice "Halima always finishes her sentences. No one is helping her with that one.",
    hint = "It has come in by itself. What does it need?",
    silence = "working",

    quiet { move = "hold_silence", short = "Stay with it", effect = "held = held + 1; near = 2",
      why  = "You let a sentence stay without an end, in a room where people finish them for a living. What came into the gap had been outside the door since four o’clock.",
      go   = "since_sunday" },

    say.slept "And then you slept, and it went off again. Everybody’s odd, after four nights." {
      to = "Halima", move = "reassure_early", short = "Everybody’s odd",
      why  = "You handed her the end of the sentence, and she took it, as one takes a coat. Whatever she’d been about to be like was hung up with it.",
      go   = "a_good_sleep" },

    say.line "The line’s a good deal thinner than we teach. It’s a continuum, and we’re all on it." {
      move = "expert_lecture", short = "A thinner line",
      why  = "It’s what most of them think, and it’s well said. Being on a continuum is a great deal less lonely than standing in a kitchen at five in the morning.",
      go   = "a_continuum" },

    say.hearing "What’s that been like for the rest of you, to hear it from Halima?" {
      move = "invite_feeling", short = "Hearing it from her", effect = "near = 1",
      why  = "It was gentle, and it made her into someone that they had to have a feeling about. They told her that she was brave, and then some of it was true.",
      go   = "from_halima" },
  },
}

beat "we_sleep" {
  Halima   "With respect, we sleep." { talk = "away", feels = "tense" },
  Thandeka "Do we?" { talk = "feeling", to = "Halima" },
  Tobias   "One has to believe that there’s a difference. One would hardly get up." { talk = "away", feels = "uneasy" },
  set "near = 1" { when = "near == 0" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Tired, and ill, and how one tells them apart. There is a scale." },
  go "whats_on_mine",
}

beat "since_sunday" {
  silence(20) { kind = "working" },
  Tobias   "I’ve not slept since Sunday. I tell people that it’s the fridge." { talk = "feeling", feels = "uneasy" },
  silence(6) { kind = "working" },
  Thandeka "I didn’t defer, last time. I told you all that I’d deferred." { talk = "feeling", feels = "sad", when = "looked == 0" },
  Thandeka "It’s three times, with today. I told you all that I’d deferred." { talk = "feeling", feels = "sad", when = "looked == 1" },
  Goran    "I know. I sat behind you." { talk = "relationship", to = "Thandeka", feels = "warm" },
  silence(8) { kind = "working" },
  go "laces",
}

beat "a_good_sleep" {
  Halima   "I slept for eleven hours, and I was quite myself." { talk = "away", feels = "neutral" },
  Bethan   "I always buy shoes." { talk = "away", feels = "warm" },
  later(3) { talk = "away", text = "What they do after nights." },
  go "whats_on_mine",
}

beat "a_continuum" {
  Tobias   "Isn’t there some rather good work on that? On schizotypy in poets?" { talk = "away", drift = "intellectualising", feels = "attentive" },
  Halima   "There is. And the lithium levels in tap water." { talk = "away", feels = "neutral" },
  later(3) { talk = "away", text = "Poets." },
  go "whats_on_mine",
}

beat "from_halima" {
  Bethan   "I thought that you were never— I thought it was just me who, in the night, that it—" { talk = "feeling", to = "Halima", feels = "uneasy" },
  Tobias   "It was brave." { talk = "away", to = "Halima", feels = "warm" },
  Halima   "It was drawers." { talk = "feeling", to = "Tobias", feels = "uneasy" },
  Thandeka "What colour?" { talk = "feeling", to = "Halima" },
  Halima   "Gingham." { talk = "feeling", feels = "laughing" },
  silence(7) { kind = "working" },
  go "whats_on_mine",
}

beat "laces" {
  Wes      "They let you keep your shoes. It’s just the laces they have off you." { talk = "feeling", feels = "thinking" },
  Bethan   "Is that, were you in there doing their locks, or—" { talk = "facts", to = "Wes" },
  Wes      "No." { talk = "feeling" },
  silence(5) { kind = "working" },
  Halima   "Oh, Wes." { talk = "away", to = "Wes", drift = "therapy_drift", feels = "shocked" },
  Bethan   "When was it? You don’t have to say, but was it, were you very—" { talk = "facts", to = "Wes", drift = "therapy_drift", feels = "sad" },
  Tobias   "Does Occupational Health, forgive me, do they actually know?" { talk = "facts", to = "Wes", feels = "uneasy" },

  moment "laces" {
    notice "He is as calm as a wall. It is the others who have moved their chairs.",
    hint = "He has told you what he wanted you to know. What was it about?",

    say.in_there "Thank you for trusting us with that. What was it like for you, Wes, inside?" {
      to = "Wes", move = "interrogate", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -2, both_sides = -1, leader_restraint = -1 }, short = "What was it like?",
      effect = "patient = patient - 8; saskia = saskia - 1",
      why  = "You meant it to be an honour, and in a way it was. He was a patient for ten minutes in front of six psychiatrists, and he has to work with them on Monday.",
      go   = "for_ten_minutes" },

    say.put_down "We’ll not ask Wes for more than he’s put down. What are they for, those cards?" {
      move = "guard_privacy", short = "No more than he put down", effect = "held = held + 1; wes = 1; near = 2",
      why  = "You stood in the doorway, with your back to him. Then you asked the room something that he was able to answer, as himself and not as a history.",
      go   = "what_theyre_for" },

    say.saskia "We ought to come back to Saskia now, I think. It’s her that we’re here for." {
      move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = -1, felt_experience = -1 }, short = "Back to Saskia",
      effect = "safety = safety - 5",
      why  = "It was meant to spare him, and it was quick. He hadn’t left Saskia at all, and for a second it was he who’d been out of line.",
      go   = "yes_of_course" },

    say.better "It’ll have made you a better psychiatrist, Wes, than any of the rest of us." {
      to = "Wes", move = "reassure_early", short = "A better psychiatrist", effect = "praised = praised + 1",
      why  = "It was generous, and it got everyone over the moment. He was made an example of something, which is a way of being kept at the end of an arm.",
      go   = "better_than_us" },

    quiet { within = "held > 8", move = "hold_silence", otherwise = "let_it_run", short = "Let them see to it",
      why  = "A room that has been held all afternoon will sometimes close round a person by itself. One that hasn’t will want the dates.",
      go   = "leave_it_tobias" },
  },
}

beat "what_theyre_for" {
  silence(9) { kind = "working" },
  Wes      "It’s something that stays where you put it. Everything else in there, somebody’s been and moved it." { talk = "feeling", feels = "thinking" },
  Wes      "You’d not waste one, mind. On somebody you’d no time for." { talk = "relationship" },
  Bethan   "So when she does one for Nasrin, she’s—" { talk = "relationship", feels = "thinking" },
  Wes      "She’s put her in the line." { talk = "relationship", feels = "warm" },
  Nasrin   { does = "has turned to the window, and is very busy with the catch.", feels = "near_tears" },
  silence(16) { kind = "working" },
  go "whats_on_mine",
}

beat "for_ten_minutes" {
  Wes      "It was all right. They’d table tennis." { talk = "away", feels = "uneasy" },
  later(6) { talk = "away", text = "Where, how long, on what. Wes answers what he’s asked. Everybody is gentle with him." },
  Wes      "Anyway. It’s Nasrin’s, this." { talk = "process", feels = "withdrawn" },
  go "towards_quarter_to",
}

beat "yes_of_course" {
  Wes      "Yeah. No, that’s right." { talk = "process", feels = "withdrawn" },
  Halima   "Saskia, then. I suppose that what one would want to know’s the sleep." { talk = "facts" },
  draw("flat", 1),
  later(2) { talk = "facts", text = "Saskia’s sleep." },
  go "towards_quarter_to",
}

beat "better_than_us" {
  Tobias   "Without question." { talk = "away", to = "Wes", drift = "idealising", feels = "warm" },
  Halima   "It’s an extraordinary thing to bring to the work." { talk = "away", to = "Wes", feels = "warm" },
  Wes      "I was doing locks. I was a lad." { talk = "away", feels = "uneasy" },
  later(3) { talk = "away", text = "Lived experience, and how it ought to be valued." },
  go "towards_quarter_to",
}

beat "leave_it_tobias" {
  go "for_ten_minutes" { when = "held < 9" },
  Goran    "Leave it, Tobias." { talk = "process", to = "Tobias" },
  Tobias   "Yes. I beg your pardon, Wes." { talk = "process", to = "Wes", feels = "uneasy" },
  Wes      "You’re all right. I was only thinking of the cards. What you’d want with them." { talk = "relationship", effect = "wes = 1; near = 2" },
  go "what_theyre_for",
}

beat "whats_on_mine" {
  Thandeka "What d’you think she’d have put on mine?" { talk = "feeling", feels = "laughing" },
  Tobias   "‘Re T’, brackets, ‘The Clementine’." { talk = "away", to = "Thandeka", feels = "laughing" },
  Thandeka "No. But really." { talk = "feeling", feels = "uneasy" },
  silence(4),

  moment "whats_on_mine" {
    notice "It began as a joke, and she’s waiting for the answer. The others are each looking at something.",
    hint = "They’ve all been writing one since the story.",

    say.nasrins "It’s Nasrin’s card we’ve been given, though. Could we keep to that one, Thandeka?" {
      to = "Thandeka", move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = -1, felt_experience = -1, open_speculation = -1 }, short = "Keep to Nasrin’s",
      why  = "You kept it to the case, by the book. She’d been on the way to the case, by the only road that was open, and turned back.",
      go   = "nasrins_card" },

    say.kind "She’d have let you off, Thandeka. There isn’t much to get hold of." {
      to = "Thandeka", move = "reassure_early", short = "She’d let you off",
      why  = "Thandeka laughed, as one does at a let-off. She had asked to be seen, by somebody who’s usually right, and it was you who answered.",
      go   = "never_mind" },

    quiet { within = "near == 2", move = "hold_silence", otherwise = "let_it_run", short = "Leave it with them", effect = "held = held + 1",
      why  = "If the fear has been let in already it can be left to find its words, and it found a few. If not, a quiet here is something to get out of.",
      go   = "left_with_them" },

    say.yours "Let’s have them, then, whoever likes: what she’s written down on each of ours." {
      move = "invite_image", short = "What’s on ours?", effect = "held = held + 1; near = 2; saskia = saskia + 1",
      why  = "You took a joke for what it was. Everyone had had theirs ready for half an hour, and to say it aloud was a good deal less dreadful than to be found out.",
      go   = "re_all_of_us" },

    say.power "How much power we give her. One could say that she’s everybody’s superego in here." {
      move = "expert_lecture", short = "Everybody’s superego",
      why  = "It’s a good remark, and there’s a paper in it. It lifted them up to where they could see her power, and down there Thandeka was still waiting to hear.",
      go   = "everybodys_superego" },
  },
}

beat "re_all_of_us" {
  set "ours = 1",
  Thandeka "‘Re T. Facts: fine. Held: fine.’" { talk = "feeling", feels = "sad" },
  Goran    "‘Re G’, and in brackets, ‘Again’." { talk = "feeling", feels = "laughing" },
  Bethan   "Mine’d just stop. It’d say ‘Re B’, and then ‘It was held that’, and then it’d—" { talk = "feeling", feels = "uneasy" },
  Tobias   "Mine would run on to the back. And over the page it would say, ‘See front.’" { talk = "feeling", feels = "uneasy" },
  silence(8) { kind = "working" },
  Halima   "I think mine would be blank. And I’d thank her for it." { talk = "feeling", feels = "sad" },
  silence(10) { kind = "working" },
  Goran    "And then she’s right. And what do you do with somebody, who is right about you at breakfast?" { talk = "relationship", feels = "thinking" },
  Bethan   "You’d want her to be ill." { talk = "relationship", feels = "sad" },
  Nasrin   { does = "has slid the card out from behind the badge, and is holding it by its edges." },
  silence(14) { kind = "working" },
  later(2) { talk = "relationship", text = "Being known by somebody whom one can lock in." },
  go "towards_quarter_to",
}

beat "left_with_them" {
  go "never_mind" { when = "near < 2" },
  silence(13) { kind = "working" },
  set "ours = 1",
  Goran    "‘Again’, she’d put on mine. In brackets." { talk = "feeling", feels = "thinking" },
  Halima   "I should think that mine’s blank." { talk = "feeling", feels = "sad" },
  silence(9) { kind = "working" },
  Bethan   "And you’d want her to be ill. So it wasn’t—" { talk = "relationship", feels = "sad" },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "Being known by somebody whom one can lock in." },
  go "towards_quarter_to",
}

beat "nasrins_card" {
  Thandeka "Sure. Nasrin’s." { talk = "process", feels = "withdrawn" },
  Tobias   "‘A Good Girl’. It’s not so very wounding, is it? When one thinks of the potter." { talk = "away", when = "dragged == 1" },
  Tobias   "We don’t, strictly speaking, know what it says." { talk = "facts", when = "dragged == 0" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Insults, and which are the worst." },
  go "towards_quarter_to",
}

beat "never_mind" {
  Thandeka "No. Never mind." { talk = "process", feels = "withdrawn" },
  Bethan   "I’d quite like to know what she’d, mine’s probably just a list of things I’ve—" { talk = "feeling", feels = "uneasy" },
  Tobias   "Shall we spare ourselves?" { talk = "away", to = "Bethan" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Insults, and which are the worst." },
  go "towards_quarter_to",
}

beat "everybodys_superego" {
  Tobias   "I’d say ego ideal, actually. But yes." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Thandeka { does = "goes back to her clementine." , feels = "withdrawn" },
  draw("flat", 1),
  later(3) { talk = "away", text = "The superego, severe and otherwise." },
  go "towards_quarter_to",
}

---------------------------------------------------------------------------------------------------- safe hands

beat "safe_hands" {
  Halima   "Well. One mustn’t sit in it." { talk = "process", feels = "uneasy", when = "near == 1" },
  Halima   "I do think somebody ought to say that Nasrin held a very difficult line." { talk = "away", drift = "idealising", feels = "warm" },
  Tobias   "And with such courtesy." { talk = "away", feels = "warm" },
  Bethan   "I couldn’t have. I’d have cried, or I’d have let her go to, I don’t know, Paris." { talk = "away", feels = "warm" },
  Goran    "She has safe hands. I’d have her on my ward." { talk = "away", feels = "warm" },
  Nasrin   { does = "smiles at them, or at about the height of their knees.", feels = "neutral" },

  moment "safe_hands" {
    notice "They’ve found something to give her, and it’s a relief to all. She has taken it as one takes a certificate.",
    hint = "She was good before she came in.",

    say.echo "I’d echo that. If ever I were ill, that’s who I’d want on." {
      move = "reassure_early", short = "I’d want her on", effect = "praised = praised + 1",
      why  = "She’ll remember that you said it, and it was meant. It’s very like what has been said to her at every stage since she was five, and she’s no nearer to telling anyone.",
      go   = "nice_and_warm" },

    say.firm "A firm line, then, held kindly, and a calmer patient. That’s a good week’s work." {
      move = "tidy_up", short = "A good week’s work", effect = "praised = praised + 1",
      why  = "It rounded it off, and there was a murmur of agreement. It’s also more or less what is in the notes.",
      go   = "nice_and_warm" },

    say.settled "She’s more settled, and the corridor’s bare. Let’s look at those two together." {
      move = "hold_both", short = "Settled, and bare", effect = "held = held + 1; saskia = saskia + 1",
      why  = "You took nothing from Nasrin, and laid the other fact down next to it. It was the first time that anyone had asked where the cards went.",
      go   = "the_bare_corridor" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -1, felt_experience = -1, open_speculation = -1 }, short = "Let them be kind", effect = "praised = praised + 1",
      why  = "It’s hard to interrupt people who’re being nice. She was marked, and got full marks, and there’s no leave to appeal against those.",
      go   = "nice_and_warm" },

    say.box "She’s on her bed with the box shut, and she’s heard us. What does she write?" {
      move = "imagine_role", target = "patient", short = "What does she write?", effect = "held = held + 1; saskia = saskia + 2",
      why  = "You fetched the one person who wouldn’t have joined in. They rather enjoyed being her, and then it got near the bone.",
      go   = "re_all_of_them" },
  },
}

beat "the_bare_corridor" {
  silence(9) { kind = "working" },
  Wes      "Eight hundred and forty. It takes some picking up." { talk = "relationship", feels = "thinking" },
  Bethan   "Did she do it in the, or did she just sort of shovel—" { talk = "relationship", feels = "uneasy" },
  Thandeka "Who watched?" { talk = "relationship" },
  Halima   "‘Settled’ is what I put when they’ve stopped." { talk = "feeling", feels = "sad" },
  silence(12) { kind = "working" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "An empty corridor, and who is pleased with it." },
  go "towards_quarter_to",
}

beat "re_all_of_them" {
  Thandeka "‘Re the Clementines. Held, unanimously.’" { talk = "relationship", feels = "laughing" },
  Goran    "‘Not one of them has asked me.’" { talk = "relationship", feels = "thinking" },
  silence(7) { kind = "working" },
  Bethan   "I don’t think that she’d write anything. She’s put the box away, hasn’t she?" { talk = "relationship", feels = "sad" },
  silence(9) { kind = "working" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "The box, and the lid on it." },
  go "towards_quarter_to",
}

beat "nice_and_warm" {
  Tobias   "One feels safer for knowing that she’s about." { talk = "away", feels = "warm" },
  draw("flat", 2),
  later(2) { talk = "away", text = "Who else they’d have. A football team’s worth." },
  go "towards_quarter_to",
}

-- The clock: a session that went quickly has time left, and fills it in its own way.
beat "towards_quarter_to" {
  go "quarter_to" { when = "minute > 43" },
  go "time_left_well_used" { when = "held > 7 or (held > 5 and depth > 40)" },
  go "time_left",
}

beat "time_left_well_used" {
  draw("deep", 2),
  later(2) { talk = "relationship", text = "What she’s doing now, at twenty to five, without her floor." },
  go "quarter_to" { when = "minute > 43" },
  draw("deep", 1),
  later(4) { talk = "relationship", text = "Less and less. The window gets dark, and nobody puts the light on." },
  go "quarter_to",
}

beat "time_left" {
  draw("flat", 2),
  later(2) { talk = "away", text = "Other wards. The heating." },
  go "quarter_to" { when = "minute > 43" },
  draw("flat", 1),
  later(4) { talk = "fixing", text = "A teaching session that somebody could do on all this." },
  go "quarter_to",
}

---------------------------------------------------------------------------------------------------- return

beat "quarter_to" { phase "return",
  stage "Quarter to five. It’s got dark enough for the window to have Nasrin in it twice." { when = "minute < 48" },
  stage "It’s ten to five. It has got dark enough for the window to have Nasrin in it twice." { when = "minute > 47" },
  silence(4),

  moment "quarter_to" {
    notice "She is sitting very upright over there, like the next one in.",
    hint = "What could you ask her that can’t be got right or wrong?",

    say.answered "Come in, Nasrin. Has it answered what you asked us, about how to reinstate leave?" {
      to = "Nasrin", move = "bring_back", marks = { hold_frame = 1, relationship_focus = -1, tolerate_uncertainty = -1 }, short = "Has it answered?",
      effect = "plans = plans + 1; held = held - 1",
      why  = "You kept faith with the question that she came in with, and it was a shield from the first. She took hold of it again and came in behind it.",
      go   = "it_has_thank_you" },

    say.place "There’s your place, Nasrin. Bring in whatever you like to, or just the chair." {
      to = "Nasrin", move = "bring_back", short = "Or just the chair", effect = "held = held + 1",
      why  = "You showed her where to sit, and set no paper. It’s not often that she’s been asked for nothing, and she had to think how it was done.",
      go   = "she_brings_the_chair" },

    say.week "Before she does: silence, plans, temper, fright. I’d say we’ve had Nasrin’s week, in order." {
      move = "tidy_up", short = "Nasrin’s week, in order", effect = "held = held - 1; praised = praised + 1",
      why  = "There are schools in which a leader may gather the threads like that, and it was well seen. It came before she’d said a word, and it had already decided what sort of a week it was.",
      go   = "in_order" },

    say.brave "Come back to us, Nasrin. It took some courage, I thought, to bring us that." {
      to = "Nasrin", move = "reassure_early", short = "It took courage", effect = "praised = praised + 1; held = held - 1",
      why  = "It was a warm hand to come in on. It told her which Nasrin was expected, and she’s very good at being expected.",
      go   = "not_at_all" },

    quiet { move = "let_it_run", short = "Let them finish", effect = "alone = alone + 1; held = held - 1",
      why  = "Nobody finished, because the time is yours to call. She had the clock in front of her all the while, in the glass, the wrong way round.",
      go   = "ten_to_five" },
  },
}

beat "she_brings_the_chair" {
  Nasrin.returns,
  Bethan { does = "kicks the net of clementines out of her way.", feels = "warm" },
  silence(14) { kind = "working" },
  Nasrin "You can see all of your backs from there. Well, three." { talk = "process", feels = "uneasy" },
  go "she_is_back",
}

beat "it_has_thank_you" {
  Nasrin.returns,
  Nasrin "Yes. It’s given me several ways of going about it." { talk = "fixing", feels = "neutral" },
  Halima "I can send you the page." { talk = "fixing", to = "Nasrin", feels = "warm" },
  later(1) { talk = "fixing", text = "The page." },
  go "she_is_back",
}

beat "in_order" {
  later(2) { talk = "away", text = "You go through it: the four of them, and how each led on to the next. Tobias shuts his eyes to listen." },
  Nasrin.returns,
  Tobias "That was beautiful, if I may say so." { talk = "away", feels = "warm" },
  Nasrin "Yes. It was very clear." { talk = "away", feels = "neutral" },
  go "she_is_back",
}

beat "not_at_all" {
  Nasrin.returns,
  Nasrin "Not at all. Thank you for having me." { talk = "away", feels = "neutral" },
  Thandeka { does = "looks up at that, and at her." },
  go "she_is_back",
}

beat "ten_to_five" {
  draw("flat", 1),
  later(2) { talk = "away", text = "Whose turn it is for the milk." },
  Goran  "It’s ten to. She should be here with us." { talk = "frame", feels = "irritated" },
  You    "She should. I’ve let it go. Come in, Nasrin." { talk = "frame" },
  Nasrin.returns,
  Nasrin "It’s fine, honestly. I was in nobody’s way." { talk = "away", feels = "neutral" },
  go "she_is_back",
}

beat "she_is_back" {
  go "with_her_coat" { when = "alone > 4 or (alone > 3 and held < 4)" },
  go "a_structure" { when = "(sheet == 1 and plans > 3) or praised > 2" },
  go "id_stop_it_again" { when = "saskia < 2 and (scorn > 2 or (scorn > 1 and sided == 1))" },
  go "she_tells" { when = "held > 7 and near == 2 and alone < 3 and safety > 36" },
  go "a_structure" { when = "plans > 3 or sheet == 1 or praised > 1 or held < 6" },
  go "up_the_side",
}

-- 1. Different.

beat "she_tells" {
  Nasrin "I rang him. It wasn’t joint. He asked me what my feeling was, and I said that I’d be inclined to stop it." { talk = "feeling", feels = "uneasy", when = "owned == 0" },
  Nasrin "I did say that I rang. I was hoping nobody’d ask what about." { talk = "feeling", feels = "uneasy", when = "owned == 1" },
  Nasrin "In the voice." { talk = "feeling", when = "voice == 1 and owned == 0" },
  silence(6) { kind = "working" },
  Nasrin "There’s a bit I left out. It’s before that." { talk = "feeling", feels = "tense" },

  Nasrin "I was on nights, on the Saturday. And about three I was in the day room with my cards, because I’ve begun again. For the resit." { talk = "feeling" },
  Tobias "But on Saturday it hadn’t—" { talk = "facts", to = "Nasrin" },
  Nasrin "I know. I’d begun in case." { talk = "feeling", to = "Tobias" },
  Nasrin "And she came in, in her dressing gown, and she went, ‘Give them here.’ And she tested me. About forty minutes. I got nineteen out of thirty." { talk = "relationship", feels = "warm" },

  stretch "she_tells" {
    notice "She has the badge in her hand and isn’t hiding it. She is telling it to the clementines.",
    hint = "She has got as far as ‘I’.",
    timely = { 4, 5 },
    Nasrin "It was the best forty minutes that I’ve had since I started." { talk = "feeling", feels = "near_tears" },
    Nasrin "And she said, ‘You’re revising for one that you’ve already sat.’ And I laughed, and she laughed." { talk = "relationship" },
    Nasrin "And then on the Monday I got the card." { talk = "relationship", feels = "sad" },
    Nasrin "And I was so." { talk = "feeling" },
    Nasrin "I thought that she’d been nice to me, and all the time she was taking it down." { talk = "feeling", feels = "near_tears" },

    say.no_harm "You were tired, Nasrin, and she was company. I can’t see a great harm in that." {
      to = "Nasrin", move = "reassure_early", short = "No great harm", effect = "praised = praised + 1",
      why  = "You let her off the part that she could already bear. The other part comes after it, and she had been on her way there.",
      go   = "no_great_harm" },

    say.like "What was it like, Nasrin, to be tested by her, at that time of night?" {
      to = "Nasrin", move = "interrogate", marks = { protect_presenter = -2, relationship_focus = 1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "Being tested by her", effect = "exposure = exposure + 8",
      why  = "You wanted more of the best forty minutes, and so would anyone. She was telling it in the order that it hurts in, and you asked her for another.",
      go   = "just_nice" },

    quiet { move = "hold_silence", short = "Let her", effect = "held = held + 1",
      why  = "She had been helped with her sentences all week. Nobody helped, and they went on getting shorter and had her in them.",
      go   = "taking_it_down" },

    say.nineteen "Nineteen out of thirty. And then on the Monday she was a nineteen herself, wasn’t she?" {
      to = "Nasrin", move = "expert_lecture", marks = { felt_experience = -1, protect_presenter = -1, open_speculation = -1, leader_restraint = -2 }, short = "Two nineteens", effect = "exposure = exposure + 8",
      why  = "You alone had heard it, and it’s a remarkable thing to have heard. She heard it too then, and went white, and what was still to come stayed where it was.",
      go   = "two_nineteens" },
  },
}

beat "no_great_harm" {
  Nasrin "No. I suppose not." { talk = "away", feels = "neutral" },
  Bethan "I’d have been glad of the, at three in the morning, I’d have—" { talk = "away", to = "Nasrin", feels = "warm" },
  silence(6),
  go "do_i_ring_him",
}

beat "just_nice" {
  Nasrin "It was just nice. She’s very quick. She’d tell you why it was wrong." { talk = "relationship", feels = "warm" },
  Halima "I’d have let her test me on the Mental Health Act." { talk = "away", to = "Nasrin", feels = "warm" },
  silence(6),
  go "do_i_ring_him",
}

beat "two_nineteens" {
  silence(6) { kind = "frozen" },
  Nasrin "Oh." { talk = "feeling", feels = "shocked" },
  Tobias "Good Lord." { talk = "away", feels = "attentive" },
  Nasrin "I did score it properly. I think I did." { talk = "away", feels = "tense" },
  go "do_i_ring_him",
}

beat "taking_it_down" {
  silence(18) { kind = "working" },
  Thandeka { does = "rolls a clementine across to her. It stops at her shoe, and stays there.", feels = "sad" },
  Nasrin "And I went and told her that it was stopped, and I was ever so calm, and she looked at me as if I’d walked on it." { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },
  go "do_i_ring_him",
}

beat "do_i_ring_him" {
  Nasrin "She hasn’t laid them out since. That’s what the ‘settled’ is. They’ve gone in anyhow, upside down, they’re all out of order." { talk = "relationship", feels = "sad" },
  later(2) { talk = "relationship", text = "The corridor. How easy it is now to get a trolley down it." },
  Nasrin "So do I ring him? I could ring him at five. What would you do?" { talk = "process", drift = "leader_dependency", feels = "uneasy" },
  Bethan { does = "turns to look at you, and so do they all." },

  moment "do_i_ring_him" {
    notice "It’s you that she is asking. She has a pen.",
    hint = "He asked her what her feeling was, and she told him what to do.",

    say.ring "I’d ring him, yes, tonight. It needn’t wait, and you’d sleep the better for it." {
      to = "Nasrin", move = "give_advice", short = "Ring him tonight", effect = "plans = plans + 1",
      why  = "It’s very likely what she will do, and you were kind to say so. She wrote it down, and has one more thing now that somebody senior was in favour of.",
      go   = "she_writes_it_down" },

    say.heard "Leave the telephone until five. What is it that you’d want her to have heard?" {
      to = "Nasrin", move = "turn_advice", short = "What should she hear?", effect = "held = held + 1",
      why  = "You left the call where calls are made, and asked about the person at the other end of the corridor. That took her to the card, and the line on it that she’d been leaving out.",
      go   = "followed" },

    say.others "What would the rest of us do? Who’d be ringing him tonight, in Nasrin’s place?" {
      move = "give_advice", short = "What would others do?", effect = "plans = plans + 1",
      why  = "You gave the question away, which was wise, to people who knew the answer. There were four in favour, with conditions, and it was stage one again.",
      go   = "four_in_favour" },

    quiet { move = "hold_silence", short = "Don’t answer", effect = "held = held + 1",
      why  = "She’d asked the one who marks, and you didn’t. It was a long moment for her, with a pen, and then she used it to turn the card over.",
      go   = "followed" },
  },
}

beat "she_writes_it_down" {
  Nasrin "Yes. Thank you. I will." { talk = "fixing", feels = "neutral" },
  Halima "Ring me after, if it’d help." { talk = "fixing", to = "Nasrin", feels = "warm" },
  silence(7),
  Nasrin "I still go up the side, you know. There’s nothing there, and I do it with my arms in." { talk = "relationship", feels = "uneasy" },
  later(1) { talk = "relationship", text = "Going up the side." },
  set "came = 2",
  go "five_to",
}

beat "four_in_favour" {
  Goran    "Ring." { talk = "fixing" },
  Halima   "Ring, but speak to the ward first." { talk = "fixing" },
  Tobias   "And get it minuted." { talk = "fixing" },
  Nasrin   "Yes. Thank you, that’s really helpful." { talk = "away", feels = "neutral" },
  later(1) { talk = "fixing", text = "What to say to Dr Pargeter, and in what order." },
  set "came = 2",
  go "five_to",
}

beat "followed" {
  silence(12) { kind = "working" },
  Nasrin "There’s another line. I left it off." { talk = "relationship", feels = "uneasy", when = "dragged == 1" },
  Nasrin "It’s ‘Re N’, brackets, ‘A Good Girl’. ‘Facts: she has done the reading. Held: no defence.’" { talk = "relationship", feels = "uneasy", when = "dragged == 0" },
  Nasrin "And it says underneath, ‘Re S followed’." { talk = "relationship", feels = "near_tears" },
  Thandeka "Who’s S?" { talk = "relationship", to = "Nasrin" },
  Nasrin "She is." { talk = "relationship", to = "Thandeka" },
  Bethan "Followed what, though, is it like a—" { talk = "relationship", to = "Nasrin" },
  Nasrin "I looked it up. It means the next one goes the same way." { talk = "feeling", feels = "sad" },
  silence(16) { kind = "working" },
  Goran  { does = "breathes out, as if he had been carrying one end of it.", feels = "sad" },
  Nasrin "I thought it was a threat. I’ve had it on me since Monday. I thought, how dare she." { talk = "feeling" },
  Nasrin "And then you said about the line. That she’d put me in it." { talk = "relationship", to = "Wes", feels = "warm", when = "wes == 1" },
  Nasrin "And then you were all doing yours, and I thought, I’d sooner have had one than not." { talk = "relationship", feels = "warm", when = "wes == 0 and ours == 1" },
  Nasrin "I think it may just have been true. And she thought that I’d want to know." { talk = "relationship", feels = "near_tears", when = "wes == 0 and ours == 0" },
  silence(8) { kind = "working" },
  later(1) { talk = "relationship", text = "Nothing much. It’s nearly five." },
  set "came = 1",
  go "five_to",
}

-- 2. Halfway.

beat "up_the_side" {
  Nasrin "Thank you. There was more in it than I’d thought." { talk = "away", feels = "thinking" },
  Nasrin "I did ring him. You’d all worked it out, I think. I said I’d be inclined." { talk = "feeling", feels = "uneasy", when = "owned == 0" },
  Nasrin "You knew it was me who rang, all the way through. I kept waiting for somebody to say it again." { talk = "feeling", feels = "uneasy", when = "owned == 1" },
  Halima "There’s a voice one does it in." { talk = "feeling", to = "Nasrin", feels = "warm", when = "voice == 0" },
  Halima "In the voice." { talk = "feeling", to = "Nasrin", feels = "warm", when = "voice == 1" },
  later(3) { talk = "relationship", text = "Which of it was near. The corridor, mostly." },
  Nasrin "I still go up the side. There’s nothing there any more, and I’m all along the wall with my arms in." { talk = "relationship", feels = "sad" },
  silence(7) { kind = "working" },

  moment "up_the_side" {
    notice "She is showing you, without knowing it: her elbows are against her ribs.",
    hint = "Is that the end of what she was saying?",
    silence = "working",

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You watched her do it, and didn’t say what it was. There was a person in the day room door, once it had been quiet long enough to look there.",
      go   = "good_morning_doctor" },

    say.morning "What’d make it possible for you to stop and say good morning to her tomorrow?" {
      to = "Nasrin", move = "give_advice", short = "Stop, and say it", effect = "plans = plans + 1",
      why  = "It was a small plan, and a humane one. She said that she’d try, in the voice in which she says that she will try.",
      go   = "ill_try" },

    say.four_days "It’s only been four days, Nasrin. You’ve had other patients, and you’ve had your exam." {
      to = "Nasrin", move = "reassure_early", short = "Only four days",
      why  = "You made room for her to be tired, and she is. She’d been about to look at somebody, and was told that she needn’t.",
      go   = "a_long_week" },

    say.see "And what do you think that she’d see, Nasrin, if you were to look up?" {
      to = "Nasrin", move = "interrogate", marks = { protect_presenter = -2, relationship_focus = 1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "What would she see?", effect = "exposure = exposure + 8",
      why  = "It’s the right place to look, and she was nearly looking. As a question it had to be answered on the spot, and she found something that would do.",
      go   = "on_my_way" },
  },
}

beat "good_morning_doctor" {
  silence(15) { kind = "working" },
  Nasrin "She says good morning. That’s what’s so. ‘Good morning, Doctor.’ To all of us, she’s got it right down." { talk = "relationship", feels = "near_tears" },
  Goran  "She’s polite?" { talk = "relationship", to = "Nasrin" },
  Nasrin "She’s perfect." { talk = "relationship", to = "Goran", feels = "near_tears" },
  Thandeka "Oh no." { talk = "feeling", feels = "sad" },
  later(3) { talk = "relationship", text = "What it takes to be that polite." },
  set "came = 2",
  go "five_to",
}

beat "ill_try" {
  Nasrin "Yes. No, I’ll try that. It’s only two words." { talk = "fixing", feels = "neutral" },
  later(3) { talk = "away", text = "Corridors they have known." },
  set "came = 2",
  go "five_to",
}

beat "a_long_week" {
  Nasrin "That’s true. It’s been quite a long week." { talk = "away", feels = "neutral" },
  Halima "You ought to take the day after nights. Nobody does." { talk = "fixing", to = "Nasrin", feels = "warm" },
  later(3) { talk = "away", text = "Rotas." },
  set "came = 2",
  go "five_to",
}

beat "on_my_way" {
  Nasrin "Somebody who’s on her way to something, I should think. I generally am." { talk = "away", feels = "neutral" },
  Thandeka "With her arms in." { talk = "relationship", to = "Nasrin" },
  Nasrin "Yes." { talk = "away", feels = "uneasy" },
  later(3) { talk = "away", text = "Corridors they have known." },
  set "came = 2",
  go "five_to",
}

-- 3. Polite.

beat "a_structure" {
  Nasrin "Thank you. That’s given me a structure, which is what I needed." { talk = "away", feels = "neutral" },
  Nasrin "I’ve got the five stages." { talk = "fixing", when = "sheet == 1", does = "turns back her cuff to show them.", feels = "warm" },
  Halima "I’ll have it typed." { talk = "fixing", to = "Nasrin", when = "sheet == 1" },
  Nasrin "And it’s good to hear that other people would have done the same." { talk = "away", when = "praised > 1" },
  later(3) { talk = "fixing", text = "She thanks each of them for something. She has got it in order." },
  Nasrin "No, I feel a great deal more settled about it." { talk = "away", feels = "warm" },

  moment "a_structure" {
    notice "She is smiling, and sitting well. Wes is looking at the badge, which is on straight, with its face out.",
    hint = "Where have you heard that word?",

    say.glad "I’m so glad. It looked like a heavy thing to carry in, and it’s less now." {
      to = "Nasrin", move = "reassure_early", short = "I’m so glad", effect = "praised = praised + 1",
      why  = "She told you that she was better and you were pleased. It’s how they’ve been about the corridor.",
      go   = "all_settled" },

    say.sentence "If you had to say what’s shifted for you, Nasrin, in a sentence, what is it?" {
      to = "Nasrin", move = "tidy_up", short = "In a sentence",
      why  = "She likes a question with a sentence for an answer, and she did it well. It could have gone into a portfolio as it stood.",
      go   = "all_settled" },

    quiet { move = "hold_silence", short = "Wait",  effect = "held = held + 1",
      why  = "You didn’t agree that it was settled. It stood there for some seconds with nobody clapping, and she looked down to see what it was.",
      go   = "its_quiet" },

    say.sensible "We’ve been sensible at you for most of an hour, Nasrin, and I let us. I’m sorry." {
      to = "Nasrin", move = "repair", short = "Sensible at you", effect = "held = held + 2",
      why  = "You didn’t ask how she was, and so she had no need to be well. It was the first time today that anyone had been out of order on her side of the room.",
      go   = "not_so_settled" },

    say.word "‘Settled.’ We’ve had that word today about somebody else, and the smile with it." {
      move = "name_process", marks = { group_process = 2, felt_experience = 1, safe_space = -1 }, short = "That word again", effect = "held = held + 1; exposure = exposure + 6",
      why  = "You heard the echo, and it’s hers and the ward’s and the room’s. It came close to pointing, which leaders of different schools would weigh differently, and it was said late.",
      go   = "not_so_settled" },
  },
}

beat "all_settled" {
  Nasrin "Yes. It’s about being consistent, I think. And kind." { talk = "away", feels = "warm" },
  Tobias "Hear, hear." { talk = "away", to = "Nasrin", feels = "warm" },
  later(3) { talk = "away", text = "Consistency. Who has a laminator." },
  set "came = 3",
  go "five_to",
}

beat "its_quiet" {
  silence(12),
  Nasrin "It’s very quiet up there now. You can get a trolley down." { talk = "relationship", feels = "thinking" },
  Nasrin "So. No. It’s been really useful." { talk = "away", feels = "neutral" },
  Wes    { does = "nods, about the trolley.", feels = "sad" },
  later(2) { talk = "fixing", text = "Which stage one might start with." },
  set "came = 3",
  go "five_to",
}

beat "not_so_settled" {
  silence(10),
  go "all_settled" { when = "held < 4" },
  Nasrin "It’s what I put. In the notes. ‘Much more settled.’" { talk = "feeling", feels = "uneasy" },
  silence(6) { kind = "working" },
  Nasrin "She doesn’t lay them out now. It’s just lino. And I’m still going up the side." { talk = "relationship", feels = "near_tears" },
  Bethan "With your arms—" { talk = "relationship", to = "Nasrin" },
  Nasrin "With my arms in." { talk = "relationship", to = "Bethan", feels = "sad" },
  later(2) { talk = "relationship", text = "Lino." },
  set "came = 2",
  go "five_to",
}

-- 4. Shut.

beat "with_her_coat" {
  Nasrin { does = "has brought her coat in with the chair, and has it on her knees.", feels = "withdrawn" },
  Nasrin "Thank you. I’ve made a note of all the points." { talk = "away" },
  Halima "You will say, won’t you, if any of that was—" { talk = "process", to = "Nasrin", feels = "uneasy" },
  Nasrin "No, not at all. It’s very fair." { talk = "away", to = "Halima" },
  silence(11) { kind = "frozen" },

  moment "with_her_coat" {
    notice "Her badge is the right way round, the face to the front, as it is on the poster about badges.",
    hint = "‘Noted.’ What would it take not to be thanked?",
    silence = "frozen",

    say.sore "Was there something in that which was hard to hear, Nasrin? You can tell us." {
      to = "Nasrin", move = "interrogate", short = "Hard to hear?", effect = "exposure = exposure + 8",
      why  = "You’d seen it, and you asked the accused if she was comfortable. She could be relied upon to say that she was.",
      go   = "very_fair" },

    say.evidence "You were left to answer for it, Nasrin, and I let that happen. I’m sorry." {
      to = "Nasrin", move = "repair", short = "I let it happen", effect = "held = held + 2; safety = safety + 6",
      why  = "You said what was done, and that it was you who might have stopped it, in the active voice. Somebody in this story had said at last who it was.",
      go   = "who_might_have" },

    quiet { move = "let_it_run", short = "Let her be",
      why  = "It may have been tact. There’s a sort of leaving alone that she knows very well, having done it since Monday.",
      go   = "very_fair" },

    say.generous "You’ve taken all that very generously, Nasrin. I think it’s a mark of real maturity." {
      to = "Nasrin", move = "reassure_early", short = "Very generously", effect = "praised = praised + 1",
      why  = "Your word was ‘mark’, and she’d got a good one. There’s nothing to be said after that but thank you, and she said it.",
      go   = "very_fair" },
  },
}

beat "very_fair" {
  Nasrin "It’s all really useful. I’ll write it up." { talk = "away", feels = "neutral" },
  Goran  "I spoke a bit strong—" { talk = "process", to = "Nasrin", feels = "uneasy" },
  Nasrin "No, no. It’s noted." { talk = "away", to = "Goran" },
  later(3) { talk = "away", text = "How early it gets dark." },
  set "came = 4",
  go "five_to",
}

beat "who_might_have" {
  silence(10),
  go "very_fair" { when = "held < 3" },
  Goran  "I asked who. It was me who asked." { talk = "process", to = "Nasrin", feels = "sad", when = "owned == 1" },
  Nasrin "It was a good question." { talk = "process", to = "Goran", when = "owned == 1" },
  Nasrin "I rang him. I’ve been sitting there waiting for somebody to say so." { talk = "feeling", feels = "uneasy", when = "owned == 0" },
  silence(8) { kind = "working" },
  Nasrin "I did it very politely. That’s what I can’t, I came down the side of the corridor so as not to touch anything." { talk = "relationship", feels = "near_tears" },
  Nasrin { does = "has put the coat down on the floor." },
  later(2) { talk = "relationship", text = "The corridor. Nobody says what she might do about it." },
  set "came = 2",
  go "five_to",
}

-- 5. Hard.

beat "id_stop_it_again" {
  Nasrin "Well, that’s a relief, actually. I’d been feeling so bad about it. And she is rude." { talk = "away", feels = "warm" },
  Thandeka "She’s magnificent at it." { talk = "away", to = "Nasrin" },
  Nasrin "She says I walk as though I’m carrying a tray." { talk = "away", drift = "blaming_patient", feels = "laughing" },
  later(3) { talk = "away", text = "Others that she’s said. It’s quite a good list, and she does the voice." },
  Nasrin "No, I stopped it and I’d stop it again. I think we leave it stopped." { talk = "fixing", feels = "warm" },
  Goran  { does = "laughs, and then doesn’t.", feels = "uneasy" },

  moment "id_stop_it_again" {
    notice "She hasn’t said ‘I’ so often all afternoon. She is pink, and sure, and looks about nineteen.",
    hint = "She did a fortnight’s work for somebody. Where has that one gone?",

    say.edge "Won’t she have to find out sometime where the edge is? I’d say so, too." {
      move = "side_with", short = "Where the edge is", effect = "sided = 1; scorn = scorn + 1",
      why  = "You stood by the presenter, and she went off with an army. It has been a good hour for everyone who was in it.",
      go   = "leave_it_stopped" },

    say.pargeter "Talk it over with Dr Pargeter, though, I would, before you make your mind up." {
      to = "Nasrin", move = "give_advice", short = "Talk to Dr Pargeter",
      why  = "It was prudent, and it put off what you didn’t like the sound of. He’ll ask her what her feeling is, and now she knows.",
      go   = "he_will_ask" },

    say.only_second "You got her that hour, Nasrin, and you stopped it. We’ve only kept the second." {
      to = "Nasrin", move = "hold_both", short = "Only the second", effect = "held = held + 2; saskia = saskia + 1",
      why  = "You didn’t take the stopping away from her. You laid the fortnight down next to it, and she looked at it as at something that had been handed in.",
      go   = "the_other_one" },

    quiet { move = "let_it_run", short = "Let her enjoy it",
      why  = "She’d had a bad week, and it was pleasant to see her laugh. What she had come in with behind the badge wasn’t asked after.",
      go   = "leave_it_stopped" },

    say.joined "I ran her down along with the rest, Nasrin. It’s been no use to you." {
      to = "Nasrin", move = "repair", when = "sided == 1", short = "I ran her down too", effect = "held = held + 2; saskia = saskia + 1; sided = 0",
      why  = "It was a wet blanket, and you laid it on yourself. With the biggest voice out of the chorus she could hear what the tune was.",
      go   = "the_other_one" },
  },
}

beat "he_will_ask" {
  Nasrin "Oh, I will. He’ll ask me what my feeling is." { talk = "fixing", feels = "laughing" },
  Goran  "And he signs it?" { talk = "facts", to = "Nasrin" },
  Nasrin "He signs anything, by Thursday." { talk = "away", to = "Goran" },
  go "leave_it_stopped",
}

beat "leave_it_stopped" {
  Tobias "Nemine contradicente." { talk = "away", feels = "laughing" },
  Nasrin "I feel a stone lighter." { talk = "away", feels = "warm" },
  Wes    { does = "picks a bit of peel off the carpet, and looks at it." },
  later(3) { talk = "away", text = "Limits. It’s agreed that they’re kind." },
  set "came = 5",
  go "five_to",
}

beat "the_other_one" {
  silence(10),
  go "leave_it_stopped" { when = "held < 4" },
  Nasrin "Eleven pages." { talk = "relationship", feels = "uneasy" },
  silence(7) { kind = "working" },
  Nasrin "I’d got her a taxi. I’d picked the nurse she likes." { talk = "relationship", feels = "near_tears" },
  Bethan "Did you show her the, when it was signed, did you—" { talk = "relationship", to = "Nasrin", feels = "sad" },
  Nasrin "She kissed the form." { talk = "relationship", to = "Bethan", feels = "near_tears" },
  later(2) { talk = "relationship", text = "The taxi, which came." },
  set "came = 2",
  go "five_to",
}

---------------------------------------------------------------------------------------------------- close

-- A return that went quickly has a few minutes left, too.
beat "five_to" {
  go "the_close" { when = "minute > 56" },
  go "a_little_longer_away" { when = "came > 2" },
  later(2) { talk = "relationship", text = "Bits of it again. The tube goes, and nobody hears it." },
  go "the_close" { when = "minute > 56" },
  later(4) { talk = "relationship", text = "Very little. Somebody’s stomach. The dog, and what it’s called, which is Doris." },
  go "the_close",
}

beat "a_little_longer_away" {
  later(3) { talk = "away", text = "The car park, and how one gets out of it at five." },
  go "the_close" { when = "minute > 56" },
  later(4) { talk = "away", text = "Christmas, and who is on." },
  go "the_close",
}

beat "the_close" { phase "close",
  Halima { does = "has looked at the clock, and then at you." },
  silence(7),

  moment "closing" {
    notice "Two minutes to five. The tin is on the sill, and there’s somebody upstairs with a box.",
    hint = "It’s a letter that hasn’t come. Could it be left so?",

    say.stop "It’s five. She’s still waiting, and we leave her there. Thank you, Nasrin, for her." {
      move = "close_open", short = "Still waiting", effect = "stop = 1; held = held + 1",
      why  = "You ended when you’d said that you would, with the person who brought her thanked and the person herself still there. Nothing was decided about anybody.",
    },

    say.who_rings "If there’s one thing in it for us all, it’s to notice when we’re hurt." {
      move = "tidy_up", short = "One thing for us all", effect = "stop = 2",
      why  = "It’s worth knowing, and they’ll remember it. It went down where the hour had been, like a heading, and they could file it.",
    },

    say.doctor "She’s lucky in her doctor, Nasrin. I do hope that somebody’s told you so today." {
      to = "Nasrin", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "Lucky in her doctor", effect = "stop = 3; praised = praised + 1",
      why  = "One kind sentence on the stairs does no great harm, and leaders differ over it. It sent her home a good doctor, which is what she was when she came.",
    },

    say.supervisor "Will you talk to your supervisor about this week, Nasrin? I’d be happier for it." {
      to = "Nasrin", move = "give_advice", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Your supervisor", effect = "stop = 4",
      why  = "It may need saying, in the corridor, to her alone. Said in the circle it was the last word of the hour, and it was a referral.",
    },

    quiet { move = "let_it_run", short = "Let it find its end", effect = "stop = 5",
      why  = "It had no end of its own, and so it was ended by the tin. It’s you who keeps five o’clock for them, and they waited to see if you would.",
    },
  },

  Goran    "Five past. I’ve a ward round." { talk = "frame", feels = "irritated", when = "stop == 5" },
  Bethan   "Is it all right if I just, sorry, I can’t—" { talk = "frame", does = "has the lid off the tin.", feels = "uneasy", when = "stop == 5 and looked == 0" },
  Tobias   "I shall have that embroidered." { talk = "away", feels = "warm", when = "stop == 2" },
  Nasrin   "Thank you." { talk = "away", feels = "neutral", when = "stop == 3" },
  Nasrin   "Yes. I’ll put it on the agenda." { talk = "away", feels = "neutral", when = "stop == 4" },
  Halima   { does = "takes the tin round. Each of them lifts one out and holds it as if it were full.", when = "stop ~= 5 and looked == 0" },
  Thandeka "Not in here." { talk = "process", when = "stop == 1 and looked == 0" },
  Wes      { does = "picks up the peel, and squares the chairs to the skirting." },
  stage "The tube coughs. Something goes up to one of the wards.",

  go "end_not_where_that_goes" { when = "came == 1" },
  go "end_one_fewer" { when = "came == 4" },
  go "end_confidential" { when = "came == 5" },
  go "end_a_comma" { when = "came == 3" },
  go "end_nothing_to_step_over",
}

beat "end_not_where_that_goes" {
  ending "not_where_that_goes" {
    title = "Not where that goes",
    text = "Friday, twenty past eight. The corridor is clear. She puts the card down on the lino outside the day room, square to the skirting, and sits on the chair that the night staff use. It’s a while before anybody comes. ‘That isn’t where that goes,’ says Saskia, from the door." },
}

beat "end_nothing_to_step_over" {
  ending "nothing_to_step_over" {
    title = "Nothing to step over",
    text = "On Friday she goes down to see her, along the wall, with her elbows in. Halfway to the fire door she notices, and stops, and takes one step out into the middle of the lino. A healthcare assistant with a trolley wants to know if she’s lost something." },
}

beat "end_a_comma" {
  ending "a_comma" {
    title = "A comma",
    text = "On Friday the plan has been typed. Saskia reads it through, standing up, in her ironed pyjamas. She asks to borrow a pen, puts in one comma, and hands it back. ‘Noted,’ she says. ‘Thank you, Doctor.’ On the ward they remark on how settled she is." },
}

beat "end_one_fewer" {
  ending "one_fewer" {
    title = "One fewer",
    text = "The next Thursday there are six phones in the tin. Nasrin’s doing somebody’s on-call as a favour, says Bethan; she’s very good like that. Nobody has heard how she did in the paper. Halima puts the lid on, and they wait to see who has brought someone." },
}

beat "end_confidential" {
  ending "confidential" {
    title = "Confidential waste",
    text = "The bin by the lifts has a slot made for whole sheets, and a card goes through without touching the sides. Leave will be looked at when there’s been a fortnight without incident. There’s been none. Her mother has taken the box home, to make room." },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself once it needn't be clever.
pool "early" {
  exchange { once = true,
    Bethan "I keep seeing the pyjamas. With the creases down the, you’d have to do each leg." { talk = "feeling", feels = "sad" },
    Goran  "My mother did this. When my brother was in the army." { talk = "feeling" } },
  exchange { when = "depth < 70", once = true,
    Thandeka "‘The Handshake.’ I went and looked at mine." { talk = "feeling", feels = "uneasy" },
    Tobias   "And?" { talk = "process", to = "Thandeka" },
    Thandeka "I let go first." { talk = "feeling" } },
  Goran "A hundred and sixty corrections. I would like to see if they were right." { once = true, talk = "relationship", feels = "thinking" },
  exchange { when = "safety > 44", once = true,
    Halima "I’m afraid I’d be on my best behaviour with her. I’d be so boring." { talk = "feeling", feels = "uneasy" },
    Wes    "She’d have you down for that, then." { talk = "relationship", to = "Halima" } },
  exchange { once = true,
    Tobias "I find I should quite like to be insulted by her. Is that vanity?" { talk = "feeling", feels = "thinking" },
    Goran  "Yes." { talk = "process", to = "Tobias" } },
  Wes "It’s a nice thing, a straight line. When nothing else is." { when = "patient > 24", once = true, talk = "relationship", feels = "thinking" },
  Bethan "The sister, the thirteen-year-old. She’ll be counting things now. You do, you sort of check yourself—" { when = "depth > 15", once = true, talk = "feeling", feels = "uneasy" },
  Halima "One would want to know about the thyroid. I know. But one would." { when = "depth < 30", once = true, talk = "facts" },
}

-- What comes when it has been quiet and nothing bad has happened.
pool "deep" {
  exchange { when = "depth > 24", once = true, weight = 2,
    Goran    "When you’re new somewhere you go along the wall. All of the first year I knew only walls." { talk = "feeling", feels = "sad" },
    Thandeka "You still do it." { talk = "relationship", to = "Goran" },
    Goran    "I know where is the sockets." { talk = "feeling" } },
  exchange { when = "safety > 40", once = true,
    Halima "I used to bring my mother the certificates. She’d a drawer. I never saw her look in it." { talk = "feeling", feels = "thinking" },
    Wes    "Kept it shut, though." { talk = "relationship", to = "Halima" } },
  Bethan "I think she’d be quite lonely, being right all the— nobody would be able to tell you anything." { once = true, weight = 2, talk = "relationship", feels = "sad" },
  exchange { when = "saskia > 1", once = true, weight = 2,
    Tobias   "She’d have been twelve, and doing this to teachers. And they’d have adored it." { talk = "relationship", feels = "thinking" },
    Thandeka "Till when?" { talk = "relationship", to = "Tobias" },
    Tobias   "Till it wasn’t a child." { talk = "relationship" } },
  Wes "It’s a heavy door, that one. There’s a lad comes and oils it. You never hear it shut." { when = "depth > 20", once = true, talk = "relationship", feels = "thinking" },
  exchange { when = "clinician > 24", once = true,
    Thandeka "I like them till they’re rude about me." { talk = "feeling", feels = "uneasy" },
    Halima   "I like them until they’re well." { talk = "feeling" },
    Thandeka "God." { talk = "process", to = "Halima" } },
  Goran "I’d not put out the line again. If someone stops my hour. I’d think, this also they can have." { when = "depth > 28", once = true, talk = "relationship", feels = "sad" },
  exchange { once = true,
    Bethan "Do you think she sleeps? Now?" { talk = "relationship", feels = "thinking" },
    Tobias "I expect that she lies extremely still." { talk = "feeling", feels = "sad" } },
  Halima "She’ll have had to ring the tutor herself, on the patients’ phone. It’s by the kitchen, and one stands." { when = "patient > 28", once = true, talk = "relationship", feels = "sad" },
}

-- What there is to talk about when there is nothing to say.
pool "flat" {
  exchange { once = true,
    Tobias   "There’s rather a good novel about this." { talk = "away", feels = "attentive" },
    Thandeka "You lent it to me. He dies." { talk = "away", to = "Tobias" } },
  exchange { once = true,
    Thandeka "At the other site they get a sandwich, for this." { talk = "away", feels = "laughing" },
    Goran    "What kind?" { talk = "away", to = "Thandeka" } },
  Halima "There was a very clear paper on leave and readmission. Danish, I believe." { once = true, talk = "away", feels = "attentive" },
  exchange { once = true,
    Bethan "It’s so hard to know, isn’t it? Where you’d—" { talk = "away" },
    Tobias "It is." { talk = "away" },
    Bethan "Draw it." { talk = "away" } },
  Tobias "Of course, it’s the universities. They admit them at eighteen, and nobody’s so much as read them a poem." { once = true, talk = "away", drift = "generalising" },
  exchange { once = true,
    Goran  "In my old hospital the leave was to the orchard. You came back with apples." { talk = "away" },
    Halima "We’ve a smoking shelter." { talk = "away", to = "Goran" } },
  exchange { once = true,
    Goran    "It is raining, I think." { talk = "away" },
    Tobias   "That’s the pharmacy. It’s their fridge." { talk = "away", to = "Goran" } },
  exchange { once = true,
    Bethan   "Has anyone done the e-learning on this? There’s a module, it’s got a cartoon—" { talk = "away" },
    Halima   "I wrote it." { talk = "away", to = "Bethan" },
    Bethan   "It’s really good." { talk = "away", to = "Halima", feels = "uneasy" } },
  Tobias "I had a patient who believed that he was owed a moose. One simply agreed a date." { once = true, talk = "away", feels = "laughing" },
  Thandeka "They’ve painted the seclusion room. It’s called Sage." { once = true, talk = "away", feels = "laughing" },
  exchange { once = true,
    Halima "Somebody could audit it. How often a leave’s stopped within a day of its being granted." { talk = "fixing" },
    Bethan "I need an audit." { talk = "fixing", feels = "attentive" } },
}
