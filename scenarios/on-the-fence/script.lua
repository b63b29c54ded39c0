-- On the fence.
-- What Ilir leaves out: he had been at the bed for forty minutes, she wasn't asleep, she had hold of his finger, and she let
-- go of it when he said that he had only just come in. The group does what the bed did: it takes two sides and calls him.
-- `asked` counts the calls and `plan` what is written for him; `connie` is how far she has been let into the room, and with
-- enough of her in it the one who knows that she was awake can say so.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Half past four on a Wednesday, the practice flat in the therapy department: a hob that isn’t connected, a bath with no taps, three stairs up and three stairs down. Whoever is at the Infirmary has sat by the hob. Whoever is at Eastfield has sat by the bath.",
  Otis     "Ginger nuts. They’re the placement of biscuits. Two weeks in and you can’t feel your face." { feels = "laughing" },
  Shanelle "Put them where we can reach. We’ve not had a break.",
  Lorcan   "Oh, do they not do breaks at the Infirmary, because at ours, right, we have one, it’s a Thursday, and they send you a photograph of it after." { feels = "laughing", to = "Shanelle" },
  Shanelle "You’ve got parking. Don’t talk to me." { to = "Lorcan" },
  Ilir     { does = "comes in with two lanyards on, looks left and right, and takes the chair by the stairs." },
  Otis     "And which are you this week?" { to = "Ilir" },
  Ilir     "Both, till Friday. To be fair, the parking’s awful at either.",

  moment "the_parking" {
    notice "Two minutes past. The packet goes about by the hob, and hasn’t got across.",
    hint = "There are already two halves to this room, and somebody between them.",

    say.mix "Would somebody swap over, so we’ve not got the two hospitals in rows?" {
      move = "give_advice", marks = { hold_frame = -1, tolerate_uncertainty = -1, leader_restraint = -1, group_process = -1 }, short = "Swap the seats",
      why  = "You had seen it, and you mended it with chairs. They laughed and two of them moved, and took their hospitals with them.",
      go   = "the_swap" },

    say.frame "It’s until half past five, and it stays in this flat. Who’s on your mind?" {
      move = "open_session", short = "Time, privacy, who", effect = "held = held + 1",
      why  = "You gave them an hour with walls round it, which the flat only half has. The parking fell out of the talk by itself.",
      go   = "the_wait" },

    say.worse "Go on then, which is worse to be at just now? I’ve been at the two of them." {
      move = "side_with", marks = { hold_frame = -1, safe_space = -1, both_sides = -1, group_process = -1 }, short = "Which is worse?", effect = "sides = sides + 1",
      why  = "It was friendly, and it got everybody talking at once. There’s a score now, before anyone has said what the game is.",
      go   = "the_score" },

    quiet { move = "let_it_run", short = "Let them settle",
      why  = "They took it for the time before, since nobody had said that it was over. The one with both lanyards agreed with each of them.",
      go   = "the_score" },
  },
}

beat "the_swap" {
  Otis   { does = "gets up with the packet, and sits on the edge of the bath.", feels = "laughing" },
  Lorcan "Defector." { to = "Otis", feels = "laughing" },
  later(2) { talk = "away", text = "Who sits where. Whether one can get out of the bath." },
  You    "Right. Until half past five, and it stays in here. Who’s on your mind?",
  go "the_wait",
}

beat "the_score" {
  Shanelle "Infirmary. No lockers. One kettle." ,
  Mehwish  "At Eastfield the students were asked not to use the lift." { feels = "irritated" },
  Ilir     "To be fair, they’re both quite hard." ,
  later(3) { talk = "away", text = "Kettles. Three points each." },
  You      "Let’s stop there. It’s until half past five, and it stays in here. Who’s on your mind?",
  go "the_wait",
}

beat "the_wait" {
  silence(15) { kind = "working" },
  Malia  { does = "takes a biscuit, and dips it, and counts under her breath." },
  Ilir   "I’ve got a thing. It isn’t mine, really, I only watched." { feels = "uneasy", drift = "false_start" },
  Ilir   "And to be fair they were both sort of right.",
  Mehwish "Does that count, if one wasn’t involved?" { feels = "attentive" },

  moment "only_watched" {
    notice "He has put it down between the two halves of the room, and taken half a step back from it.",
    hint = "What does he need to know before he can have a case?",

    say.counts "What you’ve only watched counts here. Let’s have it as it comes, Ilir." {
      to = "Ilir", move = "open_session", short = "Watching counts", effect = "held = held + 1",
      why  = "You answered Mehwish and he was the one who heard it. There was a place for somebody who’d only stood there.",
      go   = "the_story" },

    say.right "It sounds fair-minded to me. It’s not easy to see both their sides, is it?" {
      to = "Ilir", move = "reassure_early", short = "Fair-minded",
      why  = "You praised what he’s good at, and he’ll go on doing it. He told it from then on like somebody who has been thanked for being fair.",
      go   = "fair_minded" },

    say.who "Whose case would it be, then, if it isn’t yours? Who was in charge of her?" {
      to = "Ilir", move = "interrogate", short = "Whose is it?", effect = "asked = asked + 1",
      why  = "It was put to clear the matter up, and he looked for the right name. Before he had begun he’d been asked who was responsible.",
      go   = "whose_is_it" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You left Mehwish’s question where it was, and it turned out that it wanted no answer. He looked about for a fence, and there wasn’t one, and began.",
      go   = "it_has_kept_me" },
  },
}

beat "fair_minded" {
  Ilir "Thanks. I do try and see it from, yes." { feels = "neutral" },
  Ilir "So, to be fair to everyone.",
  go "the_story",
}

beat "whose_is_it" {
  Ilir     "The sister’s, I suppose. Or her daughter’s. It depends who you ask." { feels = "tense" },
  Shanelle "Nurse in charge’s." ,
  Lorcan   "The daughter’s, I’d have said." ,
  Ilir     "Well. I’ll just say what happened.",
  set "sides = sides + 1",
  go "the_story",
}

beat "it_has_kept_me" {
  silence(12) { kind = "working" },
  Ilir "It’s been a week, and I’m still watching it, sort of. So." { feels = "uneasy" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  Ilir "She’s Mrs Garside. Connie. Bay two, bed three, by the pillar. Eighty-one, and she’d been up on a kitchen step after a jar, and it’s a hip." ,
  Ilir "And that’s gone well, to be fair, she could be home. Only on the second Tuesday they lost her teeth. She puts them in a tissue, and it was on the tray, and the tray went." ,
  Otis { does = "stops with the biscuit halfway." },
  Ilir "So she won’t talk. She could. But she won’t do it without them in, she puts her hand up over it, or the sheet. You get her eyebrows." { feels = "warm" },
  later(4) { talk = "facts", text = "The new teeth, which take six weeks. The rice pudding. Getting dressed on the edge of a bed." },
  Ilir "There’s the daughter, Denise. She’s got a red notebook, and it’s got everything in, with the times. Who came, what they said, how long the bell went. And to be fair she’s often right.",
  Ilir "And there’s the sister, Bernie, and she’s got twenty-eight patients, and Denise rings eleven times a day, and she’s right as well. They do a tooth fairy thing. At handover. ‘Has the tooth fairy rung?’ And I, everybody laughs." { feels = "uneasy" },
  later(4) { talk = "facts", text = "The telephone. The son, Raymond, who comes on Sundays and stands at the window. What Denise called the healthcare assistant." },
  Ilir "So last Wednesday, ten past two, I’m doing a wash with her. Well, I’d been. There’s a flannel. And Denise comes up one side of the bed and Bernie comes up the other, and they had it out. Across her." { feels = "tense" },
  Ilir "Twelve days she’s had nothing. She’s had half a rice pudding, it’s charted. You didn’t chart the teeth. I’ve got people dying on here, Denise. Well, so have I. Like that. It was quite loud.",
  Ilir "And then Denise goes, ‘Ask him. You were here, love, you’ve seen.’ And Bernie goes, ‘Yes, ask him. Ilir’s been here.’ And they both look at me.",
  silence(5),
  Ilir "And I said I’d only just come in." { feels = "uneasy" },
  Ilir "With the flannel." { does = "holds up a hand, wet side down." },
  Ilir "And she was asleep, so. She was asleep the whole way through, luckily." ,
  silence(7) { kind = "working" },

  moment "asleep" {
    notice "‘Luckily.’ He is looking at his hand as if he’d like somewhere to put it.",
    hint = "Which way will he go if nobody fetches him?",
    silence = "working",

    say.well "You kept your head there, with two grown women going at it over you." {
      to = "Ilir", move = "reassure_early", short = "You kept your head",
      why  = "You gave him a good mark for the thing that he can’t forgive himself. He took it politely and put the hand in his pocket.",
      go   = "thats_all" },

    say.long "And how long had you in fact been there with her, when they came up?" {
      to = "Ilir", move = "interrogate", short = "How long in fact?", effect = "asked = asked + 1",
      why  = "You had heard the join in it, and your finger went straight there. So did everybody’s eyes, and he said a number that he’d said before.",
      go   = "a_few_minutes" },

    say.triangle "It’s the classic triangle, that: two at war, and a third to carry it all." {
      move = "expert_lecture", short = "The classic triangle",
      why  = "It fitted so well that there was nothing to add. He’d been someone with a flannel, and now he was a corner.",
      go   = "thats_all" },

    quiet { move = "hold_silence", short = "Leave him the hand", effect = "held = held + 1; connie = connie + 1",
      why  = "Nobody took the hand away from him. It went on being wet for a while, and he found that there was more of the story on it.",
      go   = "it_dripped" },
  },
}

beat "it_dripped" {
  silence(14) { kind = "working" },
  Ilir "It was dripping on her. The flannel. On her neck, I could see it going down into the nightie, and I didn’t move it, because then they’d have, I’d have been somebody who moved." { feels = "sad" },
  silence(5) { kind = "working" },
  go "friday",
}

beat "thats_all" {
  Ilir "No, thanks. I mean, it wasn’t me they were shouting at." { feels = "neutral" },
  go "friday",
}

beat "a_few_minutes" {
  Ilir "A few minutes. Five?" { feels = "tense" },
  Ilir "I’d have to look at when I signed the wash off.",
  go "friday",
}

beat "friday" {
  Ilir "Anyway. There’s a meeting this Friday, with the matron. And Bernie’s asked me for a statement, one side of A4, just what I saw. And Denise has got me in the book. ‘Ilir, student, saw everything.’ It’s underlined." { feels = "uneasy" },
  Ilir "So they’ve both got me down. That’s it, to be fair.",
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Ilir. A couple of minutes for plain facts, and then we’ll leave you in peace.",

  stretch "the_questions" {
    notice "It comes from the hob and from the bath in turn. He answers left, he answers right.",
    hint = "At which question did it stop being about what there is, and become about who’s right?",
    timely = { 6, 9 },
    Malia    "What did she do? For work?" { to = "Ilir" },
    Ilir     "She was a lollipop lady. Twenty-six years, at the one school. She’s still got the stick, it’s in the hall." { to = "Malia", feels = "warm" },
    Paloma   "And without the teeth, is it, would she write, or—" { to = "Ilir" },
    Ilir     "She’s not got her glasses. They’re at home." { to = "Paloma" },
    Shanelle "Was it on the property sheet? The denture?" { to = "Ilir" },
    Ilir     "There wasn’t a sheet. To be fair, she came in at night." { to = "Shanelle", feels = "uneasy" },
    Lorcan   "So there you are, so it’s on the ward, and who was it started it, who shouted first?" { to = "Ilir", drift = "interrogating" },
    Ilir     "I couldn’t say who was first." { to = "Lorcan", feels = "tense" },
    Shanelle "But Denise swore." { to = "Ilir", drift = "interrogating" },
    Ilir     "At the end. Bernie sort of pointed." { to = "Shanelle", feels = "tense" },
    Lorcan   "Pointed how, like, in her face?" { to = "Ilir", drift = "interrogating" },

    say.last "One more from each side of the room, to be even, and we’ll go on then." {
      move = "invite_facts", marks = { hold_frame = -1, protect_presenter = -1, group_process = -1 }, short = "One more a side", effect = "asked = asked + 1; sides = sides + 1",
      why  = "It was scrupulous, and it told them that there were two sides of the room. Each used theirs on the other, and Ilir stood between and was asked.",
      go   = "one_a_side" },

    say.felt "And which of those two would you say you were nearer to, there and then?" {
      to = "Ilir", move = "interrogate", short = "Nearer to which?", effect = "asked = asked + 2; exposure = exposure + 6",
      why  = "You wanted to know where he’d been in it, which nobody had asked. But there were two answers on offer, and it’s the question that he was asked across the bed.",
      go   = "nearer_to" },

    say.enough "He needn’t settle that for us. We’ve plenty to see the three of them by." {
      move = "shield_presenter", short = "He needn’t settle it", effect = "held = held + 1",
      why  = "You let him off giving evidence, and you didn’t scold anyone for asking. And you said ‘three’, which took some of them a moment.",
      go   = "the_three" },

    quiet { move = "let_it_run", short = "Let them finish", effect = "asked = asked + 2; sides = sides + 1",
      why  = "They were only questions, and he answered every one as fairly as he could. Nobody said that he might stop.",
      go   = "one_a_side" },
  },
}

beat "the_three" {
  Otis   "Three?" { feels = "thinking" },
  Malia  "She’s in the bed." { to = "Otis" },
  Ilir   { does = "takes one of the lanyards off, and winds it round his hand.", feels = "neutral" },
  set "connie = connie + 1",
  go "the_chair",
}

beat "one_a_side" {
  Shanelle "Did anybody help Bernie? Was there another nurse?" { to = "Ilir", drift = "interrogating" },
  Ilir     "No. To be fair, they were short." { to = "Shanelle", feels = "tense" },
  Lorcan   "And was there anyone at all on the daughter’s side, like, was there one person who said sorry about the teeth?" { to = "Ilir", drift = "interrogating" },
  Ilir     "Not that I heard." { to = "Lorcan", feels = "tense" },
  go "the_chair",
}

beat "nearer_to" {
  silence(5) { kind = "frozen" },
  Ilir     "I was at the foot end. So, neither." { feels = "withdrawn" },
  Mehwish  "One can’t wash a person’s face from the foot end." { to = "Ilir", drift = "interrogating" },
  Ilir     "I’d gone round. By then." { feels = "withdrawn" },
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  moment "the_chair" {
    notice "A quarter to five by the oven, which is slow. He sits exactly where the two halves meet.",
    hint = "Where could he hear this from without being asked?",

    say.stay "You’re well placed there, Ilir. Stay, and put us right where we go wrong." {
      to = "Ilir", move = "interrogate", marks = { hold_frame = -2, protect_presenter = -2, open_speculation = -1 }, short = "Put us right", effect = "asked = asked + 1",
      why  = "It was meant as trust, and it made him the umpire. They’ll look at him after each thing they say, as two people did last Wednesday.",
      go   = "umpire" },

    say.title "Before we start: what’s a title for it, the first that comes, from anybody?" {
      move = "invite_image", short = "A title", effect = "connie = connie + 1",
      why  = "It got them out of the evidence and it gave them something to play with. Ilir stayed in the road while they played.",
      go   = "titles" },

    say.sum "So, to sum up: a lost denture, an angry family, and a ward that’s too thin." {
      move = "tidy_up", short = "So, to sum up", effect = "sides = sides + 1",
      why  = "It was accurate and it had three parts. She’s in it as a denture.",
      go   = "umpire" },

    say.back "Ilir, you’ve told it. Slide back by the stairs, and let us have it a while." {
      to = "Ilir", move = "sit_back", short = "Back by the stairs", effect = "held = held + 1",
      why  = "You took him out of the middle and gave the middle to them. There’s a gap in the circle now, and they’ll have to look at each other across it.",
      go   = "by_the_stairs" },
  },
}

beat "by_the_stairs" {
  Ilir.sits_back,
  Ilir { does = "leans his head on the handrail of the stairs.", feels = "neutral" },
  go "camps",
}

beat "titles" {
  Otis    "‘Gums and Roses.’" { talk = "away", feels = "laughing" },
  Malia   "‘Twelve dinners.’" { talk = "feeling" },
  Paloma  "‘Over my, over her—’" { talk = "feeling", feels = "thinking" },
  silence(5),
  You     "We’ll have it without Ilir for a while. Slide back, if you would.",
  Ilir.sits_back,
  go "camps",
}

beat "umpire" {
  Ilir     "Sure. To be fair, I don’t know that I’d know." { feels = "tense" },
  Shanelle "You’d know better than us." { to = "Ilir" },
  later(2) { talk = "facts", text = "Ilir is looked at. Ilir puts them right, in both directions." },
  You      "Perhaps you’d better sit out a while, all the same. By the stairs.",
  Ilir.sits_back,
  set "asked = asked + 1",
  go "camps",
}

---------------------------------------------------------------------------------------------------- discussion: two camps

beat "camps" { phase "discussion",
  stretch "camps" {
    notice "It goes over the gap and back like washing. Two voices have it, and each gets a nod from behind.",
    hint = "Both of them are quite right. Who is it all being said across?",
    timely = { 3, 6 },
    Shanelle "I’ll say it. I’ve been Bernie. Twenty-eight patients. Two of us. Phone." { talk = "relationship", feels = "irritated" },
    Lorcan   "No, but twelve days, like, if that’s my mam and she’s twelve days with no teeth, I’m getting the red notebook and I’m getting a second red notebook." { talk = "away", drift = "blaming_third", feels = "irritated" },
    Shanelle "Denise could bring a soft lunch. Denise could be nice." { talk = "away", drift = "splitting" },
    Mehwish  "They binned her teeth. I don’t think that nice comes into it." { talk = "away", to = "Shanelle", drift = "splitting" },
    Shanelle "She swore at a healthcare. On eleven pounds an hour." { talk = "away", feels = "angry" },
    Lorcan   "And who pointed, though, because he said, she pointed, and you don’t point at someone’s daughter." { talk = "away", to = "Shanelle", drift = "splitting" },
    Otis     "Our end says the wrist was provoked." { talk = "away", feels = "laughing" },
    Mehwish  "Typical of the Infirmary." { talk = "away", drift = "splitting" },

    say.both "Bernie’s drowning and Denise’s mother can’t eat. Can we keep hold of both?" {
      move = "hold_both", short = "Keep hold of both", effect = "held = held + 1; sides = sides - 1",
      why  = "You gave each half what it had been shouting for, and then there was nothing for it to win. In the quiet somebody had the other one’s bad afternoon for a moment.",
      go   = "both_right" },

    say.score "I have to say the teeth do settle it for me. You can’t just lose a mouth." {
      move = "side_with", short = "The teeth settle it", effect = "sides = sides + 2; asked = asked + 1",
      why  = "It’s what half the room was waiting for you to say, and you said it well. The other half looked at the hob, and stopped telling you things.",
      go   = "our_end" },

    say.middle "So a bit more patience on both sides would’ve helped. Can we agree on that?" {
      move = "tidy_up", short = "Patience on both sides", effect = "sides = sides + 1",
      why  = "Everybody could put a name to that, and nobody meant it. It’s very like what Ilir says, and he nodded, back by the stairs.",
      go   = "our_end" },

    say.kid "Over the two of them, with it all going on: what does it do to her pillow?" {
      move = "ask_between", short = "Down on the pillow", effect = "held = held + 1; connie = connie + 1",
      why  = "It was an odd thing to ask about, and it was lower than the argument had been. For as long as it took to picture a pillow they’d stopped being two hospitals.",
      go   = "the_pillow" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -2 }, short = "Let them have it out", effect = "sides = sides + 2",
      why  = "They had it out, and each got better at it. Somebody at the back was hearing it for the second time in a week.",
      go   = "our_end" },
  },
}

beat "both_right" {
  silence(7) { kind = "working" },
  Shanelle "I’d not have pointed." { talk = "feeling", feels = "uneasy" },
  Lorcan   "No, you’d, like, you might by the end of it." { talk = "relationship", to = "Shanelle", feels = "warm" },
  Malia    "It’s a narrow bed. Ninety centimetres." { talk = "relationship", feels = "thinking" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "Beds. How near one stands to somebody in order to shout." },
  go "tooth_fairy",
}

beat "the_pillow" {
  Paloma "They’re that plastic, the, so you’d hear it, every time you—" { talk = "feeling", feels = "thinking" },
  Malia  "And it’s wet. From the flannel. If it’s gone down her neck it’s on the pillow." { talk = "relationship", when = "connie > 1" },
  Malia  "And it’s warm. You’d not want to shift, you’d lose the warm." { talk = "relationship", when = "connie < 2" },
  silence(8) { kind = "working" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "Lying flat while people talk." },
  go "tooth_fairy",
}

beat "our_end" {
  Shanelle "Fine. It’s always the nurses." { talk = "away", feels = "irritated" },
  Lorcan   "I didn’t say nurses, I never said nurses, I said pointing." { talk = "away", to = "Shanelle" },
  Ilir     { does = "has a foot on the first stair, and takes it off again.", feels = "tense" },
  draw("flat", 1),
  later(3) { talk = "away", text = "The Infirmary. Eastfield. Whose physios answer the phone." },
  go "tooth_fairy",
}

---------------------------------------------------------------------------------------------------- the tooth fairy

beat "tooth_fairy" {
  Otis     "Can I say, though, the tooth fairy. That’s a good one. I’d have had that." { talk = "away", drift = "humour", feels = "laughing" },
  Shanelle "It’s how you get through it. We had a Colonel Mustard." { talk = "away", feels = "laughing" },
  Lorcan   "And what’s she leave, though, like, under the pillow, a complaint form?" { talk = "away", drift = "humour", feels = "laughing" },
  Otis     "‘Bite me’, it says. ‘When available.’" { talk = "away", drift = "humour", feels = "laughing" },
  stage    "They are laughing at both ends, for the first time. The ginger nuts have come across.",

  moment "tooth_fairy" {
    notice "You are smiling as well, it’s a relief. The packet is in everybody’s hands, and they’re all crunching.",
    hint = "Who in this story can’t have one?",

    say.shame "I’m not sure we’d find it funny if it were our own mothers, would we?" {
      move = "name_process", marks = { safe_space = -2, group_process = -1, hold_frame = 1, leader_restraint = -1 }, short = "Our own mothers", effect = "safety = safety - 6",
      why  = "It was true, and it was what they’d been laughing so as not to hear. They stopped like people who’ve been seen.",
      go   = "crumbs" },

    say.keep "Keep that one in your mouth and don’t bite. What happens? Not you, Ilir." {
      move = "invite_feeling", short = "Don’t bite", effect = "held = held + 1; connie = connie + 2; biscuit = 1",
      why  = "You took nothing off them, not even the biscuit. It went soft very slowly, and for that time nobody in the room could speak.",
      go   = "dont_bite" },

    say.colonel "Every ward has a Colonel Mustard. I’ll not say what it was we called ours." {
      move = "side_with", marks = { safe_space = -1, both_sides = -2, relationship_focus = -1, group_process = -1 }, short = "Every ward has one", effect = "sides = sides + 1",
      why  = "It made you one of them, and they liked you for it. The name that it’s about was somebody’s daughter, eleven times a day.",
      go   = "colonel_mustard" },

    say.rings "And when the fairy rings for the eleventh time, who is it she’s asking for?" {
      move = "return_to_case", short = "Who does she ask for?", effect = "held = held + 1; connie = connie + 1",
      why  = "You used their word, and rang with it. Somebody had to think what one asks, down the telephone, about a mother who’ll not speak.",
      go   = "eleven_times" },

    quiet { move = "let_it_run", short = "Enjoy it",
      why  = "It was good to have them laughing together, and it lasted. There’s one joke about her by now for every day without teeth.",
      go   = "colonel_mustard" },
  },
}

beat "dont_bite" {
  silence(16) { kind = "working" },
  Otis     "It’sh—" { talk = "feeling", feels = "laughing" },
  silence(6) { kind = "working" },
  Shanelle "You can’t answer back." { talk = "feeling", does = "has her hand up in front of her mouth.", feels = "uneasy" },
  Paloma   "We do this in week one, with, only it’s yoghurt, and you’re not supposed to mind about the, that it’s running down." { talk = "feeling", feels = "sad" },
  Malia    { does = "wipes her chin with a tissue, folds it up small, and looks at it." },
  later(2) { talk = "feeling", text = "How long it takes. Where one looks meanwhile." },
  go "grandad",
}

beat "eleven_times" {
  Lorcan   "She’ll say, like, ‘Has she had anything?’" { talk = "relationship", feels = "thinking" },
  Shanelle "They all say that. ‘Has she eaten.’" { talk = "relationship" },
  Malia    "You can’t ring and ask has she said anything." { talk = "relationship", feels = "sad" },
  Otis     { does = "puts the rest of his biscuit on the hob, on a ring." },
  later(2) { talk = "relationship", text = "What one says to people who ring." },
  go "grandad",
}

beat "colonel_mustard" {
  Mehwish "We had a Duchess." { talk = "away", feels = "laughing" },
  Otis    "‘Has she got it in for us?’ ‘She’s got nothing in.’" { talk = "away", drift = "humour", feels = "laughing" },
  Ilir    { does = "laughs, by the stairs, a little after the others.", feels = "laughing" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Other names." },
  go "grandad",
}

beat "crumbs" {
  Otis     { does = "brushes crumbs off his knee, one at a time.", feels = "withdrawn" },
  silence(8) { kind = "frozen" },
  Shanelle "You’ve got to laugh, or you’d never go in." { talk = "process", feels = "irritated" },
  later(2) { talk = "away", text = "Whether one may laugh. It’s agreed that one has to." },
  go "grandad",
}

---------------------------------------------------------------------------------------------------- Lorcan's grandad

beat "grandad" {
  Lorcan "See, I can’t be fair about it, because my grandad, right, he was in with his chest, and they moved him four times in the one night, and every time it was a different bay and they’d to ask him his name again, and the form says" { talk = "away", drift = "monopolising", feels = "irritated" },
  Lorcan "and so I wrote it up, the whole thing, I was seventeen, it was nine pages, and they wrote back and the fella’s got his name wrong, he’s got him down as Fergal, and so I wrote again, and I’ve got it on my phone if anybody" { talk = "away", drift = "monopolising" },
  later(3) { talk = "away", text = "Page four. Page five." },
  Paloma { does = "has opened her mouth twice." },
  Lorcan "and it’s the same with Denise, nobody’s asking what it’s like for the ones who come in and see it, and I’d have that notebook framed, I would, and the other thing about the lift" { talk = "away", drift = "monopolising" },

  moment "nine_pages" {
    notice "He has had six minutes. Shanelle’s arms are folded, and the others have gone somewhere behind their faces.",
    hint = "He doesn’t want to have it put right, now, surely. But can he stop?",

    say.sorry "I’m so sorry about your grandad, Lorcan. And was it ever put right for you?" {
      to = "Lorcan", move = "interrogate", marks = { hold_frame = -1, safe_space = 0, relationship_focus = -1, leader_restraint = -1, open_speculation = -1 }, short = "Was it put right?",
      why  = "You’d have been a hard person not to ask. It hadn’t been put right, and there were four more pages.",
      go   = "page_six" },

    say.side "Nine pages at seventeen. I think they ought to have had you on that board." {
      to = "Lorcan", move = "side_with", short = "Had you on the board", effect = "sides = sides + 1",
      why  = "He’d waited some years for somebody to say so. Over by the hob they heard a verdict, with their own ward’s name on it.",
      go   = "page_six" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, relationship_focus = -1, open_speculation = -2, group_process = -1 }, short = "Hear him out",
      why  = "You heard him out, and so did five others, less and less. It was Denise’s book, read aloud to people who have no chair to leave.",
      go   = "page_six" },

    say.fergal "Fergal’s in the room now, and he’ll keep. Paloma, did you want to get in?" {
      to = "Paloma", move = "balance_voices", short = "Paloma wanted in", effect = "held = held + 1; connie = connie + 1",
      why  = "You kept hold of the one thing in it that hurt, and shut the nine pages on it. The one who’d been trying to get a word in got it, and it was about somebody who doesn’t.",
      go   = "paloma_in" },

    say.lift "Shanelle, you’ve had your arms crossed. What would the ward say back to him?" {
      to = "Shanelle", move = "balance_voices", marks = { safe_space = -1, group_process = -1, both_sides = -1, open_speculation = 1 }, short = "What says the ward?", effect = "sides = sides + 1",
      why  = "It was another voice, and you chose it for its opinion. You rang a bell and they came out of their corners.",
      go   = "page_six" },
  },
}

beat "paloma_in" {
  Paloma "It’s only that, with the hand up, over the. People think that it’s for the look of it, and it’s, if I take it down I’ll start, and I won’t be—" { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Lorcan "He stopped. My grandad. He just stopped telling them that it was Francis." { talk = "feeling", feels = "sad" },
  Shanelle { does = "has unfolded her arms, and doesn’t know where to put them." },
  set "sides = sides - 1",
  draw("deep", 1),
  go "families",
}

beat "page_six" {
  Lorcan   "and the lift’s a whole other page." { talk = "away", drift = "monopolising" },
  Shanelle "We get those. They go in a tray." { talk = "away", feels = "irritated" },
  Lorcan   "I bet they do." { talk = "away", to = "Shanelle", feels = "angry" },
  later(3) { talk = "away", text = "The lift. Who reads them." },
  go "families",
}

---------------------------------------------------------------------------------------------------- families

beat "families" {
  Mehwish  "What one finds with families is that the anger’s displaced. They feel guilty, and they complain about the parking." { talk = "away", drift = "generalising", feels = "attentive" },
  Shanelle "The ones that visit least shout most. Fact." { talk = "away", drift = "generalising" },
  Otis     "They come in three sorts. Weepers, sweepers, and keepers of the minutes." { talk = "away", feels = "laughing" },
  Mehwish  "It’s well described. There’s a daughter from California in the literature." { talk = "away", drift = "generalising" },

  moment "families" {
    notice "‘They.’ It’s the first thing for a while that both ends have agreed about, and it’s very calm.",
    hint = "How many daughters are there in this case?",

    say.guilt "Guilt’s very often at the bottom of it, I’d agree. They’ve nowhere to put it." {
      move = "expert_lecture", short = "Guilt at the bottom",
      why  = "You agreed with her, at a higher level. Denise has an explanation now, and can be put away with the others.",
      go   = "california" },

    say.hard "It’s hard on them and hard on us. I think everyone does try to do their best." {
      move = "reassure_early", short = "Everyone does their best",
      why  = "Nobody could be against it, and there was a small warm pause. It was said over the heads of three people, one of whom was lying down.",
      go   = "california" },

    say.denise "And this one, Denise, with her red book. Who shows her what’s on the tray?" {
      move = "return_to_case", short = "This one, Denise", effect = "held = held + 1; connie = connie + 1",
      why  = "Out of all the daughters you asked for the one with the book. She turned out to be a person who lifts the lid off a plate every day at ten past two.",
      go   = "the_lid" },

    quiet { within = "held > 5", move = "hold_silence", otherwise = "let_it_run", short = "Let them agree",
      why  = "Where a group has had the old lady among them, ‘they’ doesn’t keep for long. Where it hasn’t, it’s the first rest that they’ve had, and they take it.",
      go   = "they_agree" },
  },
}

beat "the_lid" {
  Otis     "Nobody. She lifts the lid herself, they’ve that lid like a hat. It’ll be a chop." { talk = "relationship", feels = "thinking" },
  Malia    "It’s always a chop. She’d cut it up. And then she’d write it down." { talk = "relationship" },
  Shanelle "I’d write it down." { talk = "feeling", feels = "uneasy" },
  Lorcan   { does = "looks over at Shanelle, and away." },
  draw("early", 1),
  later(3) { talk = "relationship", text = "What one does with one’s hands beside somebody who isn’t eating." },
  go "you_were_there",
}

beat "they_agree" {
  go "california" { when = "held < 6" },
  silence(6) { kind = "working" },
  Malia "I don’t know about ‘they’. My mum was in, and I rang every morning at six. I knew they hated it. I’d be stood in the hall in my coat." { talk = "feeling", feels = "sad" },
  Otis  "In your coat?" { talk = "relationship", to = "Malia" },
  Malia "In case." { talk = "feeling", to = "Otis" },
  set "connie = connie + 1; held = held + 1",
  later(3) { talk = "relationship", text = "Ringing up." },
  go "you_were_there",
}

beat "california" {
  Mehwish "It’s usually the one who moved away." { talk = "away", drift = "generalising" },
  Otis    "Does Denise live away?" { talk = "facts" },
  Lorcan  "He’d know, ask him." { talk = "facts", does = "nods over at the stairs." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Types. Whether one becomes one." },
  go "you_were_there",
}
