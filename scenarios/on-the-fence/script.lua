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
  Ilir "She was a lollipop lady, twenty-six years, at the one school. She’s still got the stick, it’s in the hall." { feels = "warm" },
  Ilir "And that’s gone well, to be fair, she could be home. Only on the second Friday they lost her teeth. She puts them in a tissue, and it was on the tray, and the tray went." ,
  Otis { does = "stops with the biscuit halfway." },
  Ilir "So she won’t talk. She could. But she won’t do it without them in, she puts her hand up over it, or the sheet. You get her eyebrows." { feels = "warm" },
  later(6) { talk = "facts", text = "The new teeth, which take six weeks. The rice pudding. Getting dressed on the edge of a bed." },
  Ilir "There’s the daughter, Denise. She’s got a red notebook, and it’s got everything in, with the times. Who came, what they said, how long the bell went. And to be fair she’s often right.",
  Ilir "And there’s the sister, Bernie, and she’s got twenty-eight patients, and Denise rings eleven times a day, and she’s right as well. They do a tooth fairy thing. At handover. ‘Has the tooth fairy rung?’ And I, everybody laughs." { feels = "uneasy" },
  later(5) { talk = "facts", text = "The telephone. The son, Raymond, who comes on Sundays and stands at the window. What Denise called the healthcare assistant." },
  Ilir "So last Wednesday, ten past two, I’m doing a wash with her. Well, I’d been. There’s a flannel. And Denise comes up one side of the bed and Bernie comes up the other, and they had it out. Across her." { feels = "tense" },
  Ilir "Twelve days she’s had nothing. She’s had half a rice pudding, it’s charted. You didn’t chart the teeth. I’ve got people dying on here, Denise. Well, so have I. Like that. It was quite loud, there was pointing, to be fair.",
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
  set "wet = 1",
  go "friday",
}

beat "thats_all" {
  Ilir "No. I mean, it wasn’t me they were shouting at." { feels = "neutral" },
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
  later(3) { talk = "facts", text = "Where the pillar is. Who visits. What a property sheet looks like." },

  stretch "the_questions" {
    notice "It comes from the hob and from the bath in turn. He answers left, he answers right.",
    hint = "At which question did it stop being about what there is, and become about who’s right?",
    timely = { 6, 9 },
    Malia    "Which hip? Which way does she lie?" { to = "Ilir" },
    Ilir     "The left. So she’s on her right, mostly, and what she’s got is the pillar." { to = "Malia", feels = "warm" },
    Paloma   "And without the teeth, is it, would she write, or—" { to = "Ilir" },
    Ilir     "She’s not got her glasses. They’re at home." { to = "Paloma" },
    Shanelle "Was it on the property sheet? The denture?" { to = "Ilir" },
    Ilir     "There wasn’t a sheet. To be fair, she came in at night." { to = "Shanelle", feels = "uneasy" },
    Lorcan   "So there you are, so it’s on the ward, and who was it started it, who shouted first?" { to = "Ilir", drift = "interrogating" },
    Ilir     "I couldn’t say who was first." { to = "Lorcan", feels = "tense" },
    Shanelle "But Denise swore." { to = "Ilir", drift = "interrogating" },
    Ilir     "At the end. After the pointing." { to = "Shanelle", feels = "tense" },
    Lorcan   "Pointing how, like, in her face?" { to = "Ilir", drift = "interrogating" },

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

    say.guess "None of us can know it, so guess. Ilir will bear with us from where he is." {
      move = "license_guess", marks = { open_speculation = 2, tolerate_uncertainty = 1, hold_frame = -1, protect_presenter = -1 }, short = "Guess, with Ilir there",
      why  = "They may be wrong now, and that’s a good deal. But the one who’d know sits in the middle of it, and every guess goes by way of his face.",
      go   = "guesses" },

    quiet { move = "let_it_run", short = "See who moves", effect = "asked = asked + 1",
      why  = "Nobody knew whether the next part had begun, and Ilir least of all. He went on sitting there with everyone’s knees at him, and it was somebody else who sent him.",
      go   = "have_the_stairs" },

    say.title "Before we start: what’s a title for it, the first that comes, from anybody?" {
      move = "invite_image", short = "A title", effect = "connie = connie + 1",
      why  = "It got them out of the evidence and it gave them something to play with. Ilir stayed in the road while they played.",
      go   = "titles" },

    say.back "Ilir, you’ve told it. Slide back by the stairs, and let us have it a while." {
      to = "Ilir", move = "sit_back", short = "Back by the stairs", effect = "held = held + 1",
      why  = "You took him out of the middle and gave the middle to them. There’s a gap in the circle now, and they’ll have to look at each other across it.",
      go   = "by_the_stairs" },

    say.stay "You’re well placed there, Ilir. Stay, and put us right where we go wrong." {
      to = "Ilir", move = "interrogate", marks = { hold_frame = -2, protect_presenter = -2, open_speculation = -1 }, short = "Put us right", effect = "asked = asked + 1",
      why  = "It was meant as trust, and it made him the umpire. They’ll look at him after each thing they say, as two people did last Wednesday.",
      go   = "umpire" },
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

beat "guesses" {
  Lorcan "I’d guess she was raging, the daughter, like, before she was ever in the door. Was she?" { talk = "facts", to = "Ilir" },
  Ilir   "A bit. To be fair, it’s two buses." { talk = "facts", to = "Lorcan", feels = "uneasy" },
  Otis   "I guess custard. Is it custard?" { talk = "away", to = "Ilir", feels = "laughing" },
  silence(4),
  You    "They can’t guess with you to look at, Ilir. Have your chair back by the stairs.",
  Ilir.sits_back,
  set "asked = asked + 1",
  go "camps",
}

beat "have_the_stairs" {
  silence(9),
  Shanelle "Is he meant to go now? Or do we ask him more?" { to = "Mehwish", feels = "uneasy" },
  Ilir     "I don’t mind. Whichever." { feels = "tense" },
  Malia    "Have the stairs, love." { to = "Ilir", feels = "warm" },
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
    Shanelle "She swore at a healthcare. On eleven pounds an hour." { talk = "away", feels = "irritated" },
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
      go   = "patience" },

    say.kid "Over the two of them, with it all going on: what does it do to her pillow?" {
      move = "ask_between", short = "Down on the pillow", effect = "held = held + 1; connie = connie + 1",
      why  = "It was an odd thing to ask about, and it was lower than the argument had been. For as long as it took to picture a pillow they’d stopped being two hospitals.",
      go   = "the_pillow" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -2, leader_restraint = -1 }, short = "Let them have it out", effect = "sides = sides + 2",
      why  = "They had it out, and each got better at it. Somebody at the back was hearing it for the second time in a week.",
      go   = "our_end" },
  },
}

beat "both_right" {
  silence(7) { kind = "working" },
  Shanelle "I’d not have pointed." { talk = "feeling", feels = "uneasy" },
  Lorcan   "No, you’d, like, you might by the end of it." { talk = "relationship", to = "Shanelle", feels = "warm" },
  Malia    "It’s a narrow bed. Ninety centimetres." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(4) { talk = "relationship", text = "Beds. How near one stands to somebody in order to shout." },
  go "tooth_fairy",
}

beat "the_pillow" {
  Paloma "They’re that plastic, the, so you’d hear it, every time you—" { talk = "feeling", feels = "thinking" },
  Malia  "And it’s wet. From the flannel. If it’s gone down her neck it’s on the pillow." { talk = "relationship", when = "wet == 1" },
  Malia  "And it’s warm. You’d not want to shift, you’d lose the warm." { talk = "relationship", when = "wet == 0" },
  silence(8) { kind = "working" },
  draw("early", 2),
  later(4) { talk = "relationship", text = "Lying flat while people talk." },
  go "tooth_fairy",
}

beat "patience" {
  Shanelle "Patience. Right. I’ll order some." { talk = "away", feels = "irritated" },
  Mehwish  "With which of the twelve days?" { talk = "away", feels = "irritated" },
  Ilir     { does = "is nodding, by the stairs.", feels = "neutral" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Communication. Everybody is for it." },
  go "tooth_fairy",
}

beat "our_end" {
  Shanelle "Fine. It’s always the nurses." { talk = "away", feels = "irritated" },
  Lorcan   "I didn’t say nurses, did I say nurses, I never opened my mouth about nurses." { talk = "away", to = "Shanelle" },
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

    say.rings "And when the fairy rings for the eleventh time, who’s she asking for?" {
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
  later(3) { talk = "feeling", text = "How long it takes. Where one looks meanwhile." },
  go "grandad",
}

beat "eleven_times" {
  Lorcan   "She’ll say, like, ‘Has she had anything?’" { talk = "relationship", feels = "thinking" },
  Shanelle "They all say that. ‘Has she eaten.’" { talk = "relationship" },
  Malia    "You can’t ring and ask has she said anything." { talk = "relationship", feels = "sad" },
  Otis     { does = "puts the rest of his biscuit on the hob, on a ring." },
  later(3) { talk = "relationship", text = "What one says to people who ring." },
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
  Lorcan "See, I can’t be fair about it, because my grandad, right, he was in with his chest. And they moved him four times in the one night, and it’s a new bay and a new form and what’s your name, and they put down—" { talk = "away", drift = "monopolising", feels = "irritated" },
  Lorcan "and so I wrote it up, I was seventeen, it was nine pages. And they wrote back and they’ve got him down as Fergal, so I wrote again, right, and I’ve got it here on the phone if anybody—" { talk = "away", drift = "monopolising" },
  later(3) { talk = "away", text = "Page four. Page five." },
  Paloma { does = "has opened her mouth twice." },
  Lorcan "and it’s the same with Denise, nobody’s asking what it’s like for the ones who come in and see it, and I’d have that notebook framed, I would, and the other thing, about the lift—" { talk = "away", drift = "monopolising" },

  moment "nine_pages" {
    notice "He has had the floor a good while. Shanelle’s arms are folded, and the others have gone somewhere behind their faces.",
    hint = "He doesn’t want to have it put right, now, surely. But can he stop?",

    say.sorry "I’m so sorry about your grandad, Lorcan. And was it ever put right for you?" {
      to = "Lorcan", move = "interrogate", marks = { hold_frame = -1, safe_space = 0, relationship_focus = -1, leader_restraint = -1, open_speculation = -1 }, short = "Was it put right?",
      why  = "You’d have been a hard person not to ask. It hadn’t been put right, and there were four more pages.",
      go   = "put_right" },

    say.family "We’ll stop there, Lorcan. Your own family isn’t what we’re here for, is it?" {
      to = "Lorcan", move = "guard_privacy", marks = { hold_frame = 1, safe_space = -1, felt_experience = -1, leader_restraint = -1 }, short = "Not your own family", effect = "safety = safety - 5",
      why  = "You stopped the nine pages, and it wasn’t unkindly said. He’d been bringing them something, in a great deal of wrapping, and it went back into his pocket.",
      go   = "face_down" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, relationship_focus = -1, open_speculation = -2, group_process = -1, leader_restraint = -1 }, short = "Hear him out",
      why  = "You heard him out, and so did five others, less and less. It was Denise’s book, read aloud to people who have no chair to leave.",
      go   = "page_six" },

    say.fergal "Fergal’s in the room now, and he’ll keep. Paloma, did you want to get in?" {
      to = "Paloma", move = "balance_voices", short = "Paloma wanted in", effect = "held = held + 1; connie = connie + 1",
      why  = "You kept hold of the one thing in it that hurt, and shut the nine pages on it. The one who’d been trying to get a word in got it, and it was about somebody who doesn’t.",
      go   = "paloma_in" },

    say.side "Nine pages at seventeen. I think they ought to have had you on that board." {
      to = "Lorcan", move = "side_with", short = "Had you on the board", effect = "sides = sides + 1",
      why  = "He’d waited some years for somebody to say so. Over by the hob they heard a verdict, with their own ward’s name on it.",
      go   = "on_the_board" },
  },
}

beat "paloma_in" {
  Paloma "It’s only that, with the hand up, over the. People think that it’s for the look of it, and it’s, if I take it down I’ll start, and I won’t be—" { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Lorcan "He stopped. My grandad. He just stopped telling them that it was Francis." { talk = "feeling", feels = "sad" },
  Shanelle { does = "has unfolded her arms, and doesn’t know where to put them." },
  set "sides = sides - 1",
  draw("deep", 2),
  later(2) { talk = "relationship", text = "Francis. What he’d have liked to be called." },
  go "families",
}

beat "face_down" {
  Lorcan   "No. God, no, sorry, I’ll, sorry." { talk = "process", does = "puts the phone face down on his knee.", feels = "withdrawn" },
  silence(7) { kind = "frozen" },
  Shanelle "We get those. They go in a tray." { talk = "away", feels = "uneasy" },
  later(3) { talk = "away", text = "Complaints, and where they go." },
  go "families",
}

beat "put_right" {
  Lorcan "No. He died, like, he died the week of the second letter, and it’d ‘Dear Fergal’s family’ on it." { talk = "away", feels = "sad" },
  Otis   "God, Lorcan." { talk = "away", to = "Lorcan" },
  Lorcan "So I wrote the third one." { talk = "away", drift = "monopolising" },
  go "page_six",
}

beat "on_the_board" {
  Lorcan   "I’d have gone in my school jumper." { talk = "away", feels = "laughing" },
  Shanelle { does = "looks at you, and then at her watch.", feels = "withdrawn" },
  go "page_six",
}

beat "page_six" {
  Lorcan   "and the lift’s a whole other page." { talk = "away", drift = "monopolising" },
  Shanelle "We get those. They go in a tray." { talk = "away", feels = "irritated" },
  Lorcan   "I bet they do." { talk = "away", to = "Shanelle", feels = "irritated" },
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

    say.guilt "Guilt’s very often at the bottom of it, I agree. They’ve nowhere to put it." {
      move = "expert_lecture", short = "Guilt at the bottom",
      why  = "You agreed with her, at a higher level. Denise has an explanation now, and can be put away with the others.",
      go   = "california" },

    say.hard "It’s hard on them and hard on us. I think everyone does try their best." {
      move = "reassure_early", short = "Everyone does their best",
      why  = "Nobody could be against it, and there was a small warm pause. It was said over the heads of three people, one of whom was lying down.",
      go   = "everyone_tries" },

    say.denise "And this one, Denise, with her red book. What does she see, coming in?" {
      move = "return_to_case", short = "This one, Denise", effect = "held = held + 1; connie = connie + 1",
      why  = "Out of all the daughters you asked for the one with the book. She turned out to be a person who lifts the lid off a plate, every day, and looks.",
      go   = "the_lid" },

    quiet { within = "held > 5", move = "hold_silence", otherwise = "let_it_run", short = "Let them agree",
      why  = "Where a group has had the old lady among them, ‘they’ doesn’t keep for long. Where it hasn’t, it’s the first rest that they’ve had, and they take it.",
      go   = "they_agree" },
  },
}

beat "the_lid" {
  Otis     "The lid. They’ve that lid, like a hat. She lifts it, and it’ll be a chop." { talk = "relationship", feels = "thinking" },
  Malia    "It’s always a chop. She’d cut it up first. And then she’d write it down." { talk = "relationship" },
  Shanelle "I’d write it down." { talk = "feeling", feels = "uneasy" },
  Lorcan   { does = "looks over at Shanelle, and away." },
  draw("early", 2),
  later(4) { talk = "relationship", text = "What one does with one’s hands beside somebody who isn’t eating." },
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

beat "everyone_tries" {
  Shanelle "They do. Mostly. Even ours." { talk = "away", feels = "warm" },
  Mehwish  "Apart from California." { talk = "away", feels = "laughing" },
  go "california",
}

beat "california" {
  Mehwish "It’s usually the one who moved away." { talk = "away", drift = "generalising" },
  Otis    "Does Denise live away?" { talk = "facts" },
  Lorcan  "He’d know, ask him." { talk = "facts", does = "nods over at the stairs." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Types. Whether one becomes one." },
  go "you_were_there",
}

---------------------------------------------------------------------------------------------------- you were there

beat "you_were_there" {
  stage "A porter tries the practice door, which has a wall behind it, and goes away again.",
  Shanelle "Can I ask one thing? Was it really nothing? Twelve days?" { talk = "facts", to = "Ilir", drift = "interrogating" },
  Lorcan   "Ah yeah, you’d have seen the trays, you were there, like, did Bernie ever once come and look at a tray?" { talk = "facts", to = "Ilir", drift = "interrogating" },
  Mehwish  "He must have formed a view." { talk = "facts", drift = "interrogating" },
  Ilir     { does = "has stood up, with one hand on the rail and a foot on the first stair.", feels = "tense" },

  moment "you_were_there" {
    notice "Five faces have turned round to the stairs. He’s breathing in, and it’s going to be fair.",
    hint = "Where has he been looked at like that before?",

    say.leave "Ilir, sit, you needn’t know. What would we have seen, if we’d stood there?" {
      move = "shield_presenter", short = "You needn’t know", effect = "held = held + 1",
      why  = "He’d no need to answer, and you’d put it so that nobody had been wrong to ask. Now they’d each to stand by that bed themselves, with something wet.",
      go   = "stood_there" },

    say.view "It might be a relief to say it, Ilir. In here it needn’t go any further." {
      to = "Ilir", move = "interrogate", short = "A relief to say it", effect = "asked = asked + 2; exposure = exposure + 8",
      why  = "You meant it as a kindness, and the room leaned in to receive it. He was asked across a bed again, by somebody gentler.",
      go   = "a_view" },

    say.fair "I think he’s told us he’s in two minds, and it does him a lot of credit." {
      move = "reassure_early", marks = { protect_presenter = 0, relationship_focus = -1, felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2 }, short = "It does him credit", effect = "asked = asked + 1",
      why  = "You answered for him, and you answered what he’d have said. He sat down with it, like someone who has been given back a coat that isn’t his.",
      go   = "to_his_credit" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -2, relationship_focus = -1, group_process = -2, leader_restraint = -1 }, short = "Let him choose", effect = "asked = asked + 2",
      why  = "You left it to him, as you’d leave it to anyone grown up. He looked at you for rather a long time before he turned to them.",
      go   = "a_view" },

    say.mood "Who’s right, who saw: it’s gone very like a bedside in here, I notice." {
      move = "name_process", short = "Like a bedside", effect = "held = held + 1; sides = sides - 1",
      why  = "You said what you noticed and left it lying there. They turned round one after another and found that they were on two sides of something.",
      go   = "like_a_bedside" },
  },
}

beat "stood_there" {
  Ilir     { does = "sits down again on the first stair.", feels = "neutral" },
  silence(8) { kind = "working" },
  Otis     "I’d have looked at the menu card." { talk = "feeling", feels = "uneasy" },
  Shanelle "I’d have done her obs." { talk = "feeling", feels = "uneasy" },
  Mehwish  "I’d have said that I was only the student." { talk = "feeling" },
  Lorcan   "I’d have gone in, fists, and then what, she’d still have had a wet neck." { talk = "feeling", feels = "sad", when = "wet == 1" },
  Lorcan   "I’d have weighed in, I would, and then on the bus I’d be thinking, I never said hello to her." { talk = "feeling", feels = "sad", when = "wet == 0" },
  set "connie = connie + 1",
  draw("deep", 1),
  later(4) { talk = "feeling", text = "What one does with one’s eyes." },
  go "a_side_of_a4",
}

beat "like_a_bedside" {
  silence(9) { kind = "working" },
  Otis  "Who’s in the bed, then?" { talk = "relationship", feels = "uneasy" },
  Malia { does = "looks at the gap where Ilir’s chair was." },
  Lorcan "I’d thought I was sticking up for her." { talk = "relationship", feels = "thinking" },
  set "connie = connie + 1",
  draw("deep", 1),
  later(4) { talk = "relationship", text = "Being stuck up for." },
  go "a_side_of_a4",
}

beat "a_view" {
  Ilir     "To be fair, Bernie did look, on the Sunday. And to be fair, Denise wasn’t there on the Sunday." { talk = "facts", feels = "tense" },
  Shanelle "So she did look." { talk = "away", drift = "splitting" },
  Lorcan   "Once. In twelve days, like, once." { talk = "away", drift = "splitting", to = "Shanelle" },
  Ilir     { does = "is still standing up.", feels = "withdrawn" },
  set "sides = sides + 1",
  later(2) { talk = "facts", text = "Sunday." },
  go "a_side_of_a4",
}

beat "to_his_credit" {
  Ilir     "Thanks." { talk = "away", feels = "neutral" },
  Shanelle "He can’t be in two minds on Friday, though." { talk = "fixing" },
  later(2) { talk = "away", text = "Being fair. Whether one can be too fair." },
  go "a_side_of_a4",
}

---------------------------------------------------------------------------------------------------- a side of A4

beat "a_side_of_a4" {
  Shanelle "So what’s he put, for Friday? One. Put the times." { talk = "fixing", drift = "advice_giving" },

  stretch "a_side_of_a4" {
    notice "Somebody’s got a pad out. They’ve pulled in round the dead hob, the whole lot of them, and it’s the best they’ve got on.",
    hint = "What are they so glad to have found? And who’s not going to be on it?",
    timely = { 2, 5 },
    Mehwish  "‘I was present from’, and then the time. ‘I observed’, never ‘I felt’." { talk = "fixing", drift = "advice_giving" },
    Shanelle "Two. Get the union. Student membership’s free." { talk = "fixing", drift = "advice_giving" },
    Otis     "And you don’t say ‘row’. You say ‘a full and frank bed’." { talk = "away", feels = "laughing" },
    Lorcan   "Put the teeth in, though, right at the top, and then put the staffing in, so it’s even, so neither of them can say." { talk = "fixing", drift = "advice_giving" },
    Shanelle "Fine. Teeth, staffing. Three. A copy to your tutor." { talk = "fixing", drift = "advice_giving", to = "Lorcan" },
    Mehwish  "‘The patient was asleep throughout.’ That’s useful, it keeps her out of it." { talk = "fixing" },
    Otis     "That’s a side. That’s actually a side." { talk = "fixing", feels = "warm" },

    say.opening "That’s good, it protects him. I’d open with how long he’d been on the ward." {
      move = "give_advice", short = "It protects him", effect = "plan = plan + 3",
      why  = "You helped with the first sentence, and it got easier after that. They’d become one group over a sheet of paper, and he was to sign it.",
      go   = "actually_a_side" },

    say.after "If it’s fair to both of them, and posted: what’s he left holding, on Friday?" {
      move = "turn_advice", short = "What’s he left holding?", effect = "held = held + 1; connie = connie + 1",
      why  = "You let them have it written and delivered, and asked what was over. It was something wet, and there wasn’t a number for it.",
      go   = "left_holding" },

    say.union "We do want him safe, all of us, and perhaps that’s enough on Friday for now?" {
      move = "tidy_up", short = "We want him safe", effect = "plan = plan + 2",
      why  = "You thanked them and you shut the pad, and it had all been agreed by then. What had made them hurry so was shut in it.",
      go   = "actually_a_side" },

    quiet { move = "let_it_run", marks = { hold_frame = -1, protect_presenter = -1, relationship_focus = -2, felt_experience = -2, both_sides = -1, group_process = -1, leader_restraint = -1 }, short = "Let them write it", effect = "plan = plan + 3",
      why  = "They worked well together, and it’s a thing that he does need by Friday. It came out as fair as he is, with nobody in it.",
      go   = "actually_a_side" },

    say.her "And if the side of A4 were hers to write, down there, what’s the first line?" {
      move = "imagine_role", target = "patient", short = "If it were hers", effect = "held = held + 1; connie = connie + 2",
      why  = "You turned the page round, and the pen stopped. It had been her bed all along, and she’d been in it the whole time.",
      go   = "hers_to_write" },
  },
}

beat "left_holding" {
  Otis     "The flannel." { talk = "relationship" },
  silence(7) { kind = "working" },
  Shanelle "I wanted him to have something in his hand. Going in there." { talk = "feeling", feels = "uneasy" },
  Paloma   "He has, though. That’s what’s so, that he can’t—" { talk = "feeling", feels = "sad" },
  Mehwish  { does = "tears the sheet off the pad, and has nowhere to put it." },
  later(3) { talk = "feeling", text = "What one would like to hold in front of one." },
  go "not_daft",
}

beat "hers_to_write" {
  silence(9) { kind = "working" },
  Otis     "‘I can hear you.’" { talk = "relationship", feels = "sad" },
  Malia    "‘It’s ten past two.’" { talk = "relationship" },
  Shanelle "‘Somebody dry my neck.’" { talk = "relationship", feels = "near_tears", when = "wet == 1" },
  Shanelle "‘It’s me that’s hungry.’" { talk = "relationship", feels = "near_tears", when = "wet == 0" },
  silence(6) { kind = "working" },
  Mehwish  { does = "crosses out a line on the pad, quite slowly." },
  later(3) { talk = "relationship", text = "Twenty-six years of standing in a road and being seen." },
  go "not_daft",
}

beat "actually_a_side" {
  Mehwish "Shall I read it back? ‘I make this statement in fairness to both parties.’" { talk = "fixing", feels = "attentive" },
  Lorcan  "That’s you, Ilir, that’s you to the life." { talk = "fixing", to = "Ilir", feels = "warm" },
  Ilir    "No, that’s really good." { talk = "fixing", feels = "neutral" },
  draw("flat", 1),
  later(4) { talk = "fixing", text = "Paragraph two. The union. Whether one signs each page." },
  go "not_daft",
}

---------------------------------------------------------------------------------------------------- not daft

beat "not_daft" {
  Shanelle "Can I say the thing, though? She’s not daft. She could talk. Hand down, ‘I want my dinner’. Done." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  Mehwish  "There’s an element of choice in it." { talk = "away", drift = "blaming_patient" },
  Otis     "She’s stopped traffic for a living. She could stop two women." { talk = "away", feels = "uneasy" },
  Shanelle "She’s let it all go on. Over a set of teeth." { talk = "away", drift = "blaming_patient" },

  moment "not_daft" {
    notice "It’s the first time that they’ve all looked at her, and it’s to tell her off. Malia has put her cup down.",
    hint = "What’s in it for her, that hand? Who could say it?",

    say.eighty "She’s eighty-one, and a month out from a hip. I’d not expect too much." {
      move = "reassure_early", short = "She’s eighty-one", effect = "connie = connie - 1",
      why  = "You excused her, and put her back into bed. She’d been somebody for a moment there, if only somebody to be cross with.",
      go   = "fair_play" },

    say.delirium "There’s a quiet sort of delirium, and it does get missed a lot on wards." {
      move = "expert_lecture", short = "A quiet delirium", effect = "connie = connie - 1",
      why  = "It may even be so, and Mehwish wrote it down. It took the hand away from her mouth and laid it on the chart.",
      go   = "bless_her" },

    say.hand "Put a hand up over your own, and be her. They’re shouting. What’s it for?" {
      move = "imagine_role", target = "patient", short = "A hand over your own", effect = "held = held + 1; connie = connie + 2",
      why  = "They’d all looked at that hand from outside until then. From behind it the thing that she was keeping in wasn’t teeth.",
      go   = "behind_the_hand" },

    say.cross "She can’t speak, and she won’t. Could we let her be both of them a while?" {
      move = "hold_both", short = "Can’t, and won’t", effect = "held = held + 1; connie = connie + 1",
      why  = "You didn’t defend her, and you let Shanelle be cross. She’d a will again, and that was harder to be angry with.",
      go   = "cant_and_wont" },

    quiet { move = "let_it_run", marks = { safe_space = -1, relationship_focus = -1, felt_experience = -1, both_sides = -2, group_process = -1, leader_restraint = -1 }, short = "Let them be cross", effect = "connie = connie - 1; sides = sides + 1",
      why  = "They’d been wanting to be cross with someone who couldn’t be cross back. It went round once and got smaller, and so did she.",
      go   = "the_bell" },
  },
}

beat "behind_the_hand" {
  silence(8) { kind = "working" },
  Otis     "It smells of biscuit." { talk = "feeling", feels = "thinking", when = "biscuit == 1" },
  Otis     "It’s quite loud, in here. You hear yourself swallow." { talk = "feeling", feels = "thinking", when = "biscuit == 0" },
  Shanelle "If I take it down I’ve got to say which. Haven’t I? It’s my daughter. And it’s her that does my tablets." { talk = "relationship", feels = "sad" },
  Lorcan   "You’d be between them, you’d be, God." { talk = "relationship", feels = "sad" },
  Paloma   { does = "hasn’t taken hers down." },
  later(2) { talk = "relationship", text = "What it costs to say that one would like one’s dinner." },
  go "which_way",
}

beat "cant_and_wont" {
  Shanelle "Fine. She won’t. I don’t know that I would, with the pair of them." { talk = "relationship", feels = "uneasy" },
  silence(7) { kind = "working" },
  Malia    "It’s the one thing on that ward that’s up to her." { talk = "relationship" },
  Lorcan   "And if she does say it, she’s said it to one of them." { talk = "relationship", feels = "sad" },
  Paloma   { does = "has put a hand up in front of her mouth, and seems not to know it." },
  later(2) { talk = "relationship", text = "What it costs to say that one would like one’s dinner." },
  go "which_way",
}

beat "the_bell" {
  Lorcan   "And she’s a bell, like, she’s got a bell there on the bed." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  Malia    "It’s on the floor. It’s always on the floor." { talk = "facts" },
  Shanelle "Well, then she’s got a foot." { talk = "away", drift = "blaming_patient" },
  Malia    { does = "picks up her cup again. There’s nothing in it." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Patients who could, if they tried." },
  go "which_way",
}

beat "fair_play" {
  Shanelle "No. Fair enough. Bless her." { talk = "away" },
  Otis     "Eighty-one. I’d want to be carried about." { talk = "away", feels = "warm" },
  Malia    { does = "picks up her cup again. There’s nothing in it." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Other people of eighty-one, and how they are for it." },
  go "which_way",
}

beat "bless_her" {
  Mehwish "It would explain a great deal." { talk = "away", drift = "generalising" },
  Shanelle "Bless her." { talk = "away" },
  Malia    { does = "picks up her cup again. There’s nothing in it." },
  draw("flat", 1),
  later(3) { talk = "away", text = "Old people. What they come in with, and what gets lost." },
  go "which_way",
}

beat "which_way" {
  go "eyes_shut" { when = "connie > 3 and asked < 4 and plan < 3" },
  go "show_of_hands",
}

---------------------------------------------------------------------------------------------------- eyes shut

beat "eyes_shut" {
  Malia "In the home it was the eyes. You’d go in there, two of you having words about the rota, and there’d be nobody awake in the lounge. Fourteen of them, eyes shut. And the telly on." { talk = "relationship", feels = "thinking" },
  silence(9) { kind = "working" },
  Otis  "So she might not have." { talk = "relationship", feels = "uneasy" },
  Otis  { does = "doesn’t finish it, and looks very hard at the hob." },
  silence(12) { kind = "working" },

  moment "eyes_shut" {
    notice "Nobody has turned round to the stairs. One can hear them not doing it.",
    hint = "There’s one person here who could say. Is it for you to open that?",
    silence = "working",

    say.was "Ilir, before we go on, just so we know: was she really asleep through it all?" {
      to = "Ilir", move = "interrogate", short = "Was she asleep?", effect = "asked = asked + 5; exposure = exposure + 8",
      why  = "It was on everybody’s tongue, and there’s an answer to it. He gave the one that’s in both of their stories, in front of witnesses.",
      go   = "she_was_asleep" },

    say.hope "Well, let’s hope for her sake that she was, and had no idea of any of it." {
      move = "reassure_early", short = "Let’s hope she was", effect = "connie = connie - 2",
      why  = "It was what everyone would have liked. They let the old lady go to sleep again, and it was easier to breathe.",
      go   = "lets_hope" },

    quiet { move = "hold_silence", short = "Don’t turn round", effect = "held = held + 2; connie = connie + 1",
      why  = "You didn’t turn round either. In all that hour it was the first time that he knew something and nobody asked for it.",
      go   = "nobody_asks" },

    say.play "They do it to have some power, I suppose, where they’ve no other left them." {
      move = "expert_lecture", short = "To have some power", effect = "connie = connie - 1",
      why  = "It was clever and quite likely true. It was about ‘they’, and the fourteen in the lounge closed over the one by the pillar.",
      go   = "lets_hope" },
  },
}

beat "nobody_asks" {
  silence(22) { kind = "working" },
  Paloma "You’d have to hold on to, to something. To keep them shut. With all that going on you’d need a—" { talk = "feeling", feels = "sad" },
  Ilir   { does = "has his one hand shut round a finger of the other.", feels = "near_tears" },
  silence(8) { kind = "working" },
  go "the_return",
}

beat "she_was_asleep" {
  Ilir "Yeah, no. She was asleep." { talk = "facts", feels = "withdrawn" },
  Otis "Thank God for that." { talk = "away" },
  silence(5) { kind = "frozen" },
  go "the_return",
}

beat "lets_hope" {
  Shanelle "They give them something at two, quite often." { talk = "facts" },
  Mehwish  "And they’re very tired." { talk = "away" },
  later(2) { talk = "away", text = "Sleep." },
  go "the_return",
}

---------------------------------------------------------------------------------------------------- a show of hands

beat "show_of_hands" {
  Otis     "Shall we just have a show of hands? Who’s Bernie, who’s Denise?" { talk = "away", drift = "splitting", feels = "laughing" },
  Shanelle { does = "has hers up already." },
  Lorcan   "And I’m Denise, obviously, and Mehwish is, and Paloma, are you in or are you out, you can’t be neither." { talk = "away", drift = "splitting" },
  Paloma   "I hadn’t really, I don’t—" { talk = "process", feels = "tense" },
  Otis     "Two all, Malia won’t say, and one on the fence. Ilir, you’ve the casting vote." { talk = "away", to = "Ilir", drift = "splitting", feels = "laughing" },
  silence(9) { kind = "frozen" },

  moment "show_of_hands" {
    notice "It was meant as a joke. Two arms are still up, and nobody likes to be first to take one down.",
    hint = "How did it come to this, in your hour? Whose doing is it, a bit?",
    silence = "frozen",

    say.cast "Go on, Ilir, you’ve earned it. Which way would you have it go, if you had to?" {
      to = "Ilir", move = "interrogate", short = "The casting vote", effect = "asked = asked + 3; hands = 1; exposure = exposure + 8",
      why  = "You kept it light, and he was asked for the third time. He was funny about it, and it was the last thing that he brought himself to say.",
      go   = "casting_vote" },

    say.mine "Arms down. I’ve let us make two sides of this, and left someone lying in it." {
      move = "repair", short = "I’ve let us make sides", effect = "held = held + 3; connie = connie + 3; sides = sides - 2; asked = asked - 2; plan = plan - 1; hands = 1; mended = 1",
      why  = "You took it on yourself in a dozen words and nobody had to comfort you. There was room all at once for the one that they’d been reaching over.",
      go   = "arms_down" },

    say.vote "And could one vote for somebody else, do you think? Is she standing at all?" {
      move = "return_to_case", short = "Is she standing?", effect = "connie = connie + 2; hands = 1",
      why  = "You kept the joke and put up another candidate. It took them some time to think who, and that was the quietest it had been.",
      go   = "arms_down" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -2, both_sides = -1, group_process = -2, leader_restraint = -1 }, short = "See what they do", effect = "asked = asked + 2; hands = 1",
      why  = "They waited for the vote, and you waited with them. From where he sat there were six people in it.",
      go   = "casting_vote" },

    say.three "Shall we call it a draw? There’s a good deal to be said on either side." {
      move = "tidy_up", short = "Call it a draw", effect = "hands = 1",
      why  = "You let them off with honour, and the arms came down. A draw is a thing between two.",
      go   = "casting_vote" },
  },
}

beat "arms_down" {
  Shanelle { does = "lowers her arm, and rubs it.", feels = "uneasy" },
  silence(10) { kind = "working" },
  Malia    "She’d have her eyes shut. I would." { talk = "relationship" },
  Paloma   "With the, and holding on to whatever there was. If there was a—" { talk = "feeling", feels = "sad" },
  silence(9) { kind = "working" },
  go "the_return",
}

beat "casting_vote" {
  Ilir "I’m just the returning officer." { talk = "away", feels = "laughing" },
  Otis "Recount." { talk = "away", feels = "laughing" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Voting." },
  go "the_return",
}

---------------------------------------------------------------------------------------------------- return

beat "the_return" { phase "return",
  Mehwish "Is that clock right?" { talk = "frame" },
  Malia   "It’s slow." { talk = "frame", to = "Mehwish" },
  moment "the_return" {
    notice "Under ten minutes left. The chair by the stairs has two lanyards over the back of it.",
    hint = "What does he get to come back to?",

    say.back "Ilir, there’s room in the ring again. Say something, or just have the seat." {
      to = "Ilir", move = "bring_back", short = "Something, or the seat", effect = "held = held + 1",
      why  = "You gave him the chair without a question on it. He could look round first and see who’d be hearing it.",
      go   = "he_comes_back" },

    say.useful "Ilir, come and tell us: what’s been the most use to you, for the meeting?" {
      to = "Ilir", move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -1, protect_presenter = -1 }, short = "What’s been of use?", effect = "plan = plan + 1",
      why  = "You asked for what he could take away with him, and so he looked for that. What he’d had in his hand for the hour wasn’t of any use.",
      go   = "he_comes_back" },

    say.right "Ilir, you’ve sat through it. How near did we get to what in fact went on?" {
      to = "Ilir", move = "interrogate", short = "How near did we get?", effect = "asked = asked + 2",
      why  = "It was polite, and it was one more time to say who’d been right. He gave all of them some marks.",
      go   = "he_comes_back" },

    quiet { move = "let_it_run", short = "Let him find his way", effect = "asked = asked + 1",
      why  = "He waited to be told, and they waited for him. In the end it was somebody else who waved him over.",
      go   = "waved_over" },
  },
}

beat "waved_over" {
  silence(8),
  Otis "Do you want to come in? You look like you’re waiting for a lift." { talk = "frame", to = "Ilir", feels = "warm" },
  go "he_comes_back",
}

beat "he_comes_back" {
  Ilir.returns,
  go "he_says_it" { when = "connie > 4 and asked < 4 and plan < 3 and held > 7" },
  go "he_has_it_written" { when = "plan > 2 and asked < 7" },
  go "he_is_fair" { when = "(asked > 4 or sides > 5 or connie < 2) and mended == 0" },
  go "he_says_half",
}

beat "he_says_it" {
  set "came = 1",
  silence(12) { kind = "working" },
  Ilir "She wasn’t asleep." { talk = "relationship", feels = "near_tears" },
  Ilir "She’d got hold of my finger. I’d been there forty minutes, I’d done one arm, and she heard Denise’s shoes and she shut her eyes and got hold of my finger. Really hard. All the way through." { talk = "relationship", feels = "near_tears" },
  Ilir "And they went, ‘Ask him.’ And I said I’d only just come in." { talk = "relationship" },
  silence(6) { kind = "working" },
  Ilir "And she let go." { talk = "feeling", feels = "near_tears" },
  silence(10) { kind = "working" },
  go "after_it",
}

beat "he_says_half" {
  set "came = 2",
  silence(7) { kind = "working" },
  Ilir "I’d been thinking of it as theirs. Bernie’s and Denise’s. I hadn’t really got it down as hers." { talk = "relationship", feels = "thinking" },
  Ilir "I’d been there a bit, to be honest. Before. I said I’d only just come in, and I’d done an arm." { talk = "feeling", feels = "uneasy" },
  Ilir "So there’s that." { talk = "feeling", feels = "sad" },
  silence(8) { kind = "working" },
  go "after_it",
}

beat "he_has_it_written" {
  set "came = 3",
  Ilir     "No, that’s been brilliant. I’ve pretty much got it. I can just type it up." { talk = "fixing", feels = "warm" },
  Ilir     "I’ll put the staffing first and then the teeth. Or, no. To be fair. Side by side." { talk = "fixing" },
  Mehwish  { does = "tears off the sheet, and it goes from hand to hand until it gets to him." },
  silence(6),
  go "after_it",
}

beat "he_is_fair" {
  set "came = 4",
  Ilir "I think that everyone’s made really good points. On both sides." { talk = "away", feels = "neutral" },
  Ilir "And to be fair, it wasn’t such a big thing. I was only at the end of the bed. And she slept through it." { talk = "away", feels = "withdrawn" },
  silence(6),
  go "after_it",
}

beat "after_it" {
  moment "after_it" {
    notice "It’s nearly twenty-five past. Whatever he’s said, it’s in front of them now, and it’s his.",
    hint = "Does it want anything from you?",

    say.kind "You mustn’t be so hard on yourself. You were the one there for her." {
      to = "Ilir", move = "reassure_early", short = "Not too hard on yourself", effect = "stop = 3",
      why  = "You wanted to send him home lighter. He thanked you, and he took back whatever he hadn’t quite put down.",
      go   = "thanks_for_that" },

    say.tell "If you can, have a word with Bernie before Friday. It’s better from you." {
      to = "Ilir", move = "give_advice", short = "Tell Bernie", effect = "plan = plan + 1; stop = 2",
      why  = "It may well be wise. It was still lying there in front of him, and it’d been made into an errand.",
      go   = "thanks_for_that" },

    quiet { move = "hold_silence", short = "Leave it with him", effect = "held = held + 1",
      why  = "You left it where he’d put it down. Nobody was in a hurry to have it turned into something.",
      go   = "left_with_him" },

    say.bed "Has somebody a question for Ilir, on what he’ll do when Friday comes?" {
      move = "interrogate", short = "What will he do?", effect = "asked = asked + 1; stop = 2",
      why  = "You passed the question to the room, and it came at him from there. He was by that bed again, and it was Friday already.",
      go   = "thanks_for_that" },
  },
}

beat "left_with_him" {
  silence(16) { kind = "working" },
  Shanelle "I’d have said I’d just come in." { talk = "feeling", to = "Ilir", feels = "sad", when = "came < 3" },
  Lorcan   { does = "opens his mouth, and shuts it.", when = "came < 3" },
  Malia    { does = "passes him the packet. There’s one left in it.", when = "came < 3" },
  Otis     { does = "is folding the empty packet into something, a boat or a hat.", when = "came > 2" },
  Paloma   "I keep on thinking of her, how she’d—" { talk = "feeling", feels = "sad", when = "came > 2" },
  later(3) { talk = "feeling", text = "A little, by one and another of them." },
  go "the_close",
}

beat "thanks_for_that" {
  Ilir     "No. Thanks. I’ll see." { talk = "away", feels = "neutral" },
  Lorcan   "You’ll be grand, you will." { talk = "away", to = "Ilir", feels = "warm" },
  later(2) { talk = "fixing", text = "Friday. Where the room is, and who takes the minutes." },
  go "the_close",
}

---------------------------------------------------------------------------------------------------- close

beat "the_close" { phase "close",
  moment "the_close" {
    notice "Half past, nearly. Somebody’s pager goes and stops. Two lots of people have to get to two lots of buses.",
    hint = "How does one leave a bed that somebody’s still in?",

    say.lesson "If there’s one thing it shows us, it’s that there are always three sides." {
      move = "tidy_up", short = "Always three sides", effect = "stop = 2",
      why  = "It was neat, and it’ll be quoted. She’d been a person in a bed, and now she was a side.",
      go   = "leaving" },

    say.pat "You’re a good lot, and he’s lucky to have you. Friday’s going to be fine." {
      move = "reassure_early", marks = { relationship_focus = -1, felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2, hold_frame = -1 }, short = "Friday will be fine", effect = "stop = 3",
      why  = "It was warm, and they’d worked. Nobody knows about Friday, and one of them knew it rather well.",
      go   = "leaving" },

    say.round "Quickly, then, one thing each that you’re taking away, from the bath round?" {
      move = "invite_feeling", marks = { hold_frame = -2, tolerate_uncertainty = -1, leader_restraint = -1, open_speculation = 1 }, short = "One thing each", effect = "stop = 4",
      why  = "It gave each of them a turn, and it ran over by five minutes. The last two were said standing up, with coats.",
      go   = "late" },

    say.stop "It’s half past. Thank you, Ilir. We’ll leave her there, with her eyes shut." {
      move = "close_open", short = "Leave her there", effect = "stop = 1; held = held + 1",
      why  = "You stopped on the minute and didn’t get her out of bed. They’ll each have to take her to their own bus.",
      go   = "leaving" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, protect_presenter = -1, tolerate_uncertainty = -1 }, short = "Let it end itself", effect = "stop = 4",
      why  = "It ended by people leaving, those with the earlier bus first. He was talking to whoever was still there.",
      go   = "late" },
  },
}

beat "late" {
  later(5) { talk = "away", text = "Over the time. The bus to Eastfield. What each will take away." },
  go "leaving",
}

beat "leaving" {
  stage  "Coats. They come out of one door and go off at two ends of the corridor.",
  Mehwish "‘Three sides.’ I’ll have that." { talk = "away", feels = "attentive", when = "stop == 2" },
  Ilir   "Thanks. Yeah. Friday." { talk = "away", feels = "neutral", when = "stop == 3" },
  Malia  "Mind how you go." { talk = "frame", does = "touches the low bed with two fingers, as she passes it.", when = "stop == 1" },
  Otis   "Is it the Eastfield bus that stops at the station?" { talk = "away", when = "sides < 3" },
  Lorcan "It is, come on, I’ll show you, you’ve to stand in a bush." { talk = "away", to = "Otis", feels = "warm", when = "sides < 3" },
  Shanelle "Night, Eastfield." { talk = "away", when = "sides > 2" },
  Mehwish "Two all." { talk = "away", to = "Shanelle", when = "sides > 2 and hands == 1 and mended == 0" },
  Ilir   { does = "takes both of the lanyards from the back of the chair." },
  go "end_finger" { when = "came == 1" },
  go "end_statement" { when = "came == 3" },
  go "end_fence" { when = "came == 4" },
  go "end_arm",
}

beat "end_finger" {
  ending "finger" {
    title = "A hand on the blanket",
    text = "Thursday, ten to two. He fetches the bowl, and draws the curtain by the pillar. Her eyes are shut. He tells her who it is, and that he’d been there forty minutes. Then he lays his hand on the blanket where she could find it, and starts to warm the flannel in the other. There are shoes in the corridor." },
}

beat "end_arm" {
  ending "arm" {
    title = "The other arm",
    text = "On Thursday he asks whether he can do bed three. He’d only got as far as the one arm. She watches him come round the pillar, with the sheet up over her mouth, and one eyebrow goes. He’s got nothing to say that’s fair. He says hello." },
}

beat "end_statement" {
  ending "statement" {
    title = "One side of A4",
    text = "It comes to exactly a side. On Friday the matron calls it a model of its kind, Bernie has a copy, and Denise sticks hers into the red book. All three of them thank him on the stairs. It says, in the fourth line, that the patient was asleep." },
}

beat "end_fence" {
  ending "fence" {
    title = "By the pillar",
    text = "He asks to swap bays for what’s left of the placement; somebody wants more hips. On Friday he’s in the book and on the list, and it turns out that he has a study day. Going past bay two with a frame, he keeps to the side of the corridor where the pillar is." },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself when it isn't busy being right.
pool "early" {
  exchange { once = true,
    Otis  "What jar was it?" { talk = "relationship", feels = "thinking" },
    Malia "Pickled onions. Bet you." { talk = "relationship", to = "Otis" },
    Otis  "She’ll not be having those." { talk = "feeling", feels = "sad" } },
  Malia "Mine used to wrap hers in a serviette. She thought that it was rude to leave them looking at people." { once = true, talk = "relationship", feels = "warm" },
  exchange { once = true,
    Lorcan   "You’d know the lollipop lady before you’d know your teacher, like, you’d know her coat, she’d know your dog." { talk = "relationship", feels = "warm" },
    Shanelle "Ours called everyone Treacle." { talk = "relationship", to = "Lorcan" } },
  Paloma "It’s the eyebrows that I, because that’s somebody who’s still, she’s still telling you—" { once = true, talk = "relationship", feels = "thinking", when = "patient > 20" },
  exchange { once = true, when = "safety > 42",
    Shanelle "I lost a hearing aid once. In the sheets. I never said." { talk = "feeling", feels = "uneasy" },
    Mehwish  "What happened?" { talk = "relationship", to = "Shanelle" },
    Shanelle "People shouted at him." { talk = "feeling", feels = "sad" } },
  exchange { once = true,
    Otis     "Who puts the stick away, if you’re a lollipop lady? At the end of the day, do you walk home with it?" { talk = "relationship", feels = "thinking" },
    Lorcan   "You do, yeah, and everyone stops, all the way, you can’t help it." { talk = "relationship", to = "Otis", feels = "warm" } },
  Malia "Denise’ll have done her mum’s shopping on the way in. It’ll have been under the bed. Soft things." { once = true, talk = "relationship", feels = "thinking" },
  exchange { once = true, when = "sides < 4",
    Mehwish  "Whom does Bernie tell, when she has had the eleven calls?" { talk = "relationship", feels = "thinking" },
    Shanelle "The fridge. I tell the fridge." { talk = "feeling", to = "Mehwish" } },
  Mehwish "I’ve never seen a patient’s mother. That isn’t what I mean. Somebody’s mother, when she’s a patient." { once = true, talk = "feeling", feels = "uneasy", when = "depth > 22" },
}

-- What comes when nobody has had to win for a while.
pool "deep" {
  Shanelle "Bernie’s got a mum. Bound to. Bernie’s ringing some ward, before her shift." { once = true, weight = 2, talk = "relationship", feels = "sad" },
  exchange { once = true,
    Otis   "What’s he doing with his face? When they turn round?" { talk = "feeling", feels = "thinking" },
    Malia  "Smiling. You do. You can’t help it." { talk = "feeling" } },
  exchange { once = true, when = "connie > 2",
    Shanelle "If I’m washing somebody and there’s shouting, I go over the same bit. The same arm. I don’t know that I’m doing it." { talk = "feeling", feels = "uneasy" },
    Malia    "They know." { talk = "relationship", to = "Shanelle" } },
  Otis "It’s a funny thing to lose for somebody. It’s got their whole face on it." { once = true, talk = "feeling", feels = "sad" },
  exchange { once = true, when = "safety > 40",
    Lorcan  "I never visited him. I wrote the nine pages, and I went the twice." { talk = "feeling", feels = "near_tears" },
    Malia   { does = "moves the packet an inch towards him." } },
  Mehwish "I have said ‘I’m only the student’ so often that I’ve begun to believe it." { once = true, talk = "feeling", feels = "uneasy" },
  exchange { once = true, when = "patient > 25",
    Paloma "When I was little I’d be under the table, when they, and you’d see the four shoes, and you’d think, if I don’t—" { talk = "feeling", feels = "sad" },
    Otis   "Then they’d not be cross." { talk = "feeling", to = "Paloma" } },
}

-- What there is to talk about across a bed.
pool "flat" {
  exchange { once = true,
    Shanelle "Bank staff. It’ll have been bank." { talk = "away" },
    Mehwish  "It’s always bank." { talk = "away" } },
  exchange { once = true,
    Otis   "Do they go in with the china, or is it recycling?" { talk = "away", feels = "laughing" },
    Lorcan "There’s a fella in the kitchens at ours has a bucket of them, I swear to God." { talk = "away", feels = "laughing" } },
  Mehwish "There’s an e-learning module, on angry relatives. It takes eleven minutes." { once = true, talk = "away", feels = "attentive" },
  Shanelle "If it’s not written down it didn’t happen. First thing they tell you." { once = true, talk = "facts", feels = "attentive" },
  exchange { once = true,
    Lorcan "They should have them on a string, like mittens." { talk = "fixing", feels = "attentive" },
    Otis   "Through the sleeves." { talk = "fixing", feels = "laughing" } },
  exchange { once = true,
    Mehwish "It’s a systems failure." { talk = "away", drift = "generalising" },
    Malia   "It’s a tissue." { talk = "facts", to = "Mehwish" } },
  exchange { once = true,
    Shanelle "What time’s the last seventeen?" { talk = "away" },
    Otis     "There’s always another seventeen." { talk = "away", to = "Shanelle" } },
  Otis "In France they give them wine." { once = true, talk = "away", feels = "laughing" },
}
