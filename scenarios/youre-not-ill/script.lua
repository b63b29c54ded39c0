-- You're not ill.
-- What Nerys leaves out of the story: what she answered him, that she took the ice, that she was pleased, and why. The group
-- does to her what he did: it tells her, in good faith and several ways, that there is nothing the matter with her. `mortal`
-- counts what the others have let be felt of their own; `iron` counts the times that she was made of it; `pried` is paid
-- for in the last quarter of an hour. Whether she tells is hers: with `held` high there are two ways home, and both are good.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Half past six on a Thursday, the waiting room of the health centre. The heating can’t be turned off; it’s run from another county. Whoever comes in goes past the blood-pressure machine in the corner, and it speaks.",
  stage "‘Please sit down,’ says the machine. ‘Place your arm in the cuff.’",
  Ruaridh "Not till I’ve had my tea, madam." { feels = "laughing" },
  Junaid  { does = "is in scrubs, and goes straight to the water." },
  Oluchi  "Is it Matteo’s back again, then? Is that four weeks?" { feels = "warm" },
  Kit     "He put ‘still not right’ on the thread. With a sort of a, with a sad face." { does = "is holding three people’s coats.", feels = "uneasy" },
  Junaid  "Backs." { feels = "irritated" },
  Ruaridh "I’d a disc out in January of the big snow, and I did the whole of the coast road lying down in the rear of a baker’s van." ,
  Kit     { does = "looks for somewhere, and puts the coats on Matteo’s chair." },
  Nerys   { does = "settles a small brown cushion behind her, and puts two fingers to her forehead for a moment." },
  Oluchi  "You’ve a head, haven’t you? I’ve ibuprofen, shall I?" { to = "Nerys" },
  Nerys   "I’ve some paracetamol. Thank you. It’s only the heat." { to = "Oluchi" },

  moment "the_coats" {
    notice "A minute past. They have all had a look at Matteo’s chair, and somebody’s scarf has slid off it.",
    hint = "What do they hear about being ill in here, before anyone has been ill?",

    say.how "Has anybody been round to see Matteo? Four weeks does seem rather long." {
      move = "invite_facts", marks = { hold_frame = -1, safe_space = -1, group_process = -1 }, short = "How is Matteo?",
      why  = "You were concerned for him, and so they discussed him. He got four opinions in his absence, and whoever else has something that isn’t right heard what they were.",
      go   = "a_word_about_backs" },

    say.card "Let’s start with a nice card for Matteo, shall we? Kit could get one." {
      move = "reassure_early", marks = { hold_frame = -1, felt_experience = -1, tolerate_uncertainty = -1 }, short = "A card for Matteo",
      why  = "Everybody likes to sign a card, and it made him into somebody that one sends cards to. The hour hadn’t been opened yet and they had already looked after a patient.",
      go   = "the_card" },

    say.frame "We’ve until half past seven, it stays here, and Matteo’s chair is his. Who’s brought someone?" {
      move = "open_session", short = "Time, privacy, his chair", effect = "held = held + 1",
      why  = "You gave them an edge to the hour and asked for a case. In passing you kept a place for somebody who is off sick, and that was listened to on at least one chair.",
      go   = "a_place_kept" },

    quiet { move = "let_it_run", short = "Let them settle", effect = "tales = tales + 1",
      why  = "There was nothing wrong with it as talk before a meeting, and nobody had said that it was no longer before. It went on being about who can work with what.",
      go   = "still_in_the_van" },

    say.van "All of the coast road? Ruaridh, I don’t believe one word of that van." {
      to = "Ruaridh", move = "side_with", marks = { hold_frame = -1, safe_space = -1, group_process = -1 }, short = "The baker’s van", effect = "tales = tales + 1",
      why  = "It warmed him and it warmed the room. The price of a seat has been mentioned now, and it’s a disc and a baker’s van.",
      go   = "still_in_the_van" },
  },
}

beat "a_place_kept" {
  Kit   { does = "picks up the scarf, and lays it back on top of the others." },
  Nerys { does = "looks at the chair, and then into her cup." },
  go "the_wait",
}

beat "a_word_about_backs" {
  Oluchi  "I took him a stew. He came down for it, he was walking all right, wasn’t he? I thought he was." { feels = "uneasy" },
  Junaid  "There you go." ,
  Parisa  "There’s a way of looking at pain, of course, where whether he’s walking isn’t really the—" { feels = "attentive" },
  Ruaridh "His list’s been split between the two lassies, and one of them’s expecting.",
  later(2) { talk = "away", text = "Backs. Whether it’s his back." },
  You     "We should begin. It’s till half past seven, and it stays here. Who has brought somebody?",
  go "the_wait",
}

beat "the_card" {
  Kit     "I can do that. Is it, do we say ‘get well’? Or is that a bit, like, pressure?" { feels = "attentive" },
  Junaid  "‘Get up.’",
  Oluchi  "Junaid, that’s wicked." { feels = "laughing", to = "Junaid" },
  later(2) { talk = "away", text = "What to put on it. A lighthouse is agreed." },
  You     "Good. We’ve till half past seven, and it stays here. Who has brought somebody?",
  go "the_wait",
}

beat "still_in_the_van" {
  Ruaridh "And there’s me among the rolls, and every house I’m carried in like a wardrobe, and I’ve the wife of the house take the blood pressure because I can’t sit up to see it." { feels = "laughing" },
  Kit     "That’s incredible." { feels = "warm" },
  Parisa  "I do most of mine sitting." { feels = "neutral" },
  later(2) { talk = "away", text = "Other vans." },
  You     "Well. We’ve till half past seven, and it stays here. Who has brought somebody?",
  go "the_wait",
}

beat "the_wait" {
  silence(14) { kind = "working" },
  Junaid  { does = "fills his cup a second time. The jug is a plastic one, and it knocks." },
  Ruaridh "I’ve one that’d do, if nobody’s pressing. A fellow who’ll take his tablets only from the dog." { feels = "warm" },
  Nerys   { does = "has turned her cup a quarter of the way round, and back.", feels = "uneasy" },
  Nerys   "I’d something small. It’ll keep. It’s about eleven minutes, all told." { feels = "uneasy", drift = "false_start" },
  Oluchi  "Are you sure you’re up to it, with your head? You could do yours next week, couldn’t you?" { to = "Nerys", feels = "warm" },

  moment "something_small" {
    notice "She has been offered a way out, kindly, and she has one hand on it.",
    hint = "How much does one have to know about a thing in order to have timed it?",
    silence = "working",

    say.eleven "Eleven minutes is plenty. We’ll have it just as it comes out." {
      to = "Nerys", move = "open_session", short = "Eleven is plenty", effect = "held = held + 1",
      marks = { hold_frame = 2, safe_space = 1, tolerate_uncertainty = 1 },
      why  = "You took the size that she had given it and made no more of it than that. She was asked for a story, and not for how she was.",
      go   = "the_story" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You left her with her own ‘it’ll keep’ and Oluchi’s way out. She tried them both for a bit, and neither fitted.",
      go   = "it_wont_keep" },

    say.head "Only if you’re up to it, Nerys. How is that head of yours now?" {
      to = "Nerys", move = "interrogate", short = "How’s the head?", effect = "pried = pried + 1; iron = iron + 1",
      why  = "You were thinking of her. She had to tell seven people that there was nothing the matter with her before she could begin.",
      go   = "a_perfectly_good_head" },

    say.dog "Then let’s have Ruaridh’s dog tonight, and let Nerys rest her head." {
      move = "tidy_up", short = "Ruaridh’s dog",
      why  = "It was considerate, and it would have been a funny half-hour. The person who half wants to speak was let off by two people in a row, for the sake of her health.",
      go   = "the_dog" },
  },
}

beat "it_wont_keep" {
  silence(17) { kind = "working" },
  Ruaridh { does = "shuts his mouth on the dog." },
  Nerys   "Eleven minutes, and I’ve thought about it for a fortnight. So perhaps it won’t." { feels = "uneasy" },
  go "the_story",
}

beat "a_perfectly_good_head" {
  Nerys  "It’s a perfectly good head. I’m fine." { feels = "neutral" },
  Kit    "She’s always fine." { feels = "warm" },
  silence(5),
  Nerys  "So. This is small.",
  go "the_story",
}

beat "the_dog" {
  Ruaridh "So he’ll not take it from me, and he’ll not take it from his sister, and there’s me on the lino with a bisoprolol in a bit of cheese." { feels = "laughing" },
  later(3) { talk = "away", text = "The dog. Its blood pressure." },
  Ruaridh "That’s all there is to it, mind. He’s doing grand, they both are. Nerys, was yours the longer?" { to = "Nerys" },
  Nerys   "Eleven minutes." { feels = "uneasy" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  Nerys   "He’s on the unit. Chair four, by the window, Monday, Wednesday and Friday mornings, and has been for three years. Mr Gadd. Sixty-one. He had a milk round." ,
  Nerys   "Kidneys gone altogether, so he passes nothing. That means half a litre a day to drink, and that’s everything. Soup. Gravy. He asked me once what it was in pints, and I said not quite one, and he said he used to do two hundred before breakfast." { feels = "warm" },
  Nerys   "He’s what they call non-adherent. He comes in four kilos over, and he has himself taken off the machine at two and a half hours. It should be four. The sisters have had enough of it, and the manager would like him to sign something.",
  Ruaridh "I’d drink a bath." { feels = "laughing" },
  Nerys   "He has a flask. It’s a wide one, with a tartan lid, and it’s full of ice. He does them himself at night, he’s had the tray in a measuring jug. Fifteen mils to a cube. Twenty cubes, and that’s what he lets himself have till bedtime." ,
  Nerys   "And he counts them. You’ll be going past with something else, and you hear ‘Eleven’." ,
  later(4) { talk = "facts", text = "His heart, his ankles. The night he came in grey, and the morning that he asked for the window." },
  Nerys   "So this was the Wednesday, a fortnight ago. Four point six over. He couldn’t do up his shoes. I fetched the stool, I always fetch the stool, and I said what one says. I said, ‘I know it’s hard.’" { feels = "uneasy" },
  Nerys   "And he wasn’t rude. He looked me over, from the top down to the shoes. He took a bit of time about it. And he said, ‘You don’t, though. You’re not ill. You can’t know.’" { feels = "tense" },
  silence(4),
  Nerys   "And he took the lid off, and held it out. The flask. He said, ‘Go on. Have one.’" ,
  Nerys   "And then it was chair five.",
  Nerys   { does = "moves the cushion down an inch, and sits against it.", feels = "tense" },
  silence(7) { kind = "working" },

  moment "chair_five" {
    notice "That was quick, for somebody so exact. She is looking at a spot over by the door.",
    hint = "She has told it as far as the ice. Who is in a hurry now?",
    silence = "working",

    say.said "And what did you say to him, Nerys, when he came out with that?" {
      to = "Nerys", move = "interrogate", short = "What did you say?", effect = "pried = pried + 1",
      why  = "Everybody wanted to know, and you asked it for them. She had gone round that place in her story, and she went round it once more, faster.",
      go   = "what_would_one_say" },

    say.harsh "That was a hard thing to be told, when you’d only been kind." {
      to = "Nerys", move = "reassure_early", short = "A hard thing to hear",
      why  = "It was kind, and she thanked you for it. You’d put a name to it before she had, and it was a smaller one than she was looking for.",
      go   = "one_gets_used_to_it" },

    say.wounded "They do envy us our health. It’s seldom said so straight out." {
      move = "expert_lecture", short = "They envy our health", effect = "iron = iron + 1",
      why  = "It’s true of a good many patients, and it placed everybody present among the healthy. She nodded, as one does in company.",
      go   = "one_gets_used_to_it" },

    quiet { move = "hold_silence", short = "Leave it", effect = "held = held + 1",
      why  = "You let her look at the door. It turned out that there was another room in the story, behind it, with a good deal of noise in it.",
      go   = "the_plant" },
  },
}

beat "the_plant" {
  silence(15) { kind = "working" },
  Nerys   "I didn’t go to chair five, as a matter of fact. I went round the back, into the water plant. It’s where it all comes in, for the machines. There are tanks. It’s extremely loud." { feels = "thinking" },
  Nerys   "I stood in there for about six minutes. I was angry. I’m not angry, as a rule, and I was so angry that I couldn’t have told you my own extension." { feels = "tense" },
  silence(6) { kind = "working" },
  Nerys   "Then chair five. And I do the unit Tuesdays and Thursdays now, so I’m not seeing him. It fits the rota. That’s all it is.",
  set "gadd = gadd + 1",
  go "the_facts",
}

beat "what_would_one_say" {
  Nerys "Nothing. What would one say?" { feels = "tense" },
  go "i_was_angry",
}

beat "one_gets_used_to_it" {
  Nerys "Oh, one gets used to it. Thank you." { feels = "neutral" },
  go "i_was_angry",
}

beat "i_was_angry" {
  silence(5),
  Nerys "I was a bit angry, I’ll admit. I went and stood in the water plant for a while. It’s noisy in there." { feels = "uneasy" },
  Nerys "And I do the unit Tuesdays and Thursdays now, which fits the rota. So I’m not seeing him. That’s all it is.",
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Nerys. A minute or two for plain facts, so that everybody can see him.",
  later(2) { talk = "facts", text = "How many chairs there are. What a milk round was. Who sits at the desk." },

  stretch "the_questions" {
    notice "They ask, and she answers each to the second decimal. Nobody has stopped at the flask.",
    hint = "There are questions about the man in the chair, and then there are others.",
    timely = { 6, 9 },
    Junaid  "Potassium?" { to = "Nerys" },
    Nerys   "Six point two, that morning." { to = "Junaid" },
    Kit     "And is he on his own, at home? Or is there, like, somebody who could hide the kettle?" { to = "Nerys" },
    Nerys   "There’s a brother. He has tea in front of him, all day, and doesn’t notice." { to = "Kit" },
    Ruaridh "What does he look at, the whole morning?" { to = "Nerys" },
    Nerys   "Out. You could see the dairy from there. It’s flats now." { to = "Ruaridh", feels = "warm" },
    Kit     "And did you have one? When he held it out?" { to = "Nerys", drift = "interrogating" },
    Nerys   "It’s his allowance." { to = "Kit", feels = "tense" },
    Junaid  "What did you say back?" { to = "Nerys", drift = "interrogating" },
    Nerys   "Not a great deal." { to = "Junaid", feels = "tense" },
    Oluchi  "And are you sleeping, yourself, since? You look a bit grey, doesn’t she?" { to = "Nerys", drift = "interrogating" },
    Nerys   "Perfectly well, thank you." { to = "Oluchi", feels = "withdrawn" },

    say.enough "We can see him now. What we haven’t been told we’ll make up for ourselves." {
      move = "shield_presenter", short = "We can see him now", effect = "held = held + 1",
      why  = "You shut the questions off while most of them were still about a man and a window. Whatever she has gone round is still hers, and the others have a gap to imagine into.",
      go   = "enough" },

    say.one_each "One more each, if there’s anything you need, and then we’ll give Nerys a rest." {
      move = "invite_facts", short = "One more each", effect = "pried = pried + 1; ice = 1",
      why  = "It was even-handed, and three people had been waiting for it. What they needed by now wasn’t a fact about him.",
      go   = "one_more_each" },

    quiet { move = "let_it_run", short = "Let them finish", effect = "pried = pried + 2; exposure = exposure + 10",
      why  = "They were colleagues, and they were civil, and they took a history. Nobody told her that she could stop giving one.",
      go   = "off_a_patient" },

    say.back "Could I go back a moment, Nerys, to the lid? I lost you there, at chair five." {
      to = "Nerys", move = "interrogate", short = "Back to the lid", effect = "pried = pried + 2; ice = 1; said_no = 1",
      why  = "You’d heard exactly where it was. You asked for it across the room, and so she had to hand it over as evidence.",
      go   = "back_to_the_lid" },
  },
}

beat "enough" {
  Kit   "I’d only got the one." ,
  Nerys { does = "drinks what is left in her cup.", feels = "neutral" },
  go "the_wall",
}

beat "one_more_each" {
  Parisa  "How long have you had him, yourself?" { to = "Nerys" },
  Nerys   "Eleven months." { to = "Parisa" },
  Ruaridh "And is he a big fellow?" { to = "Nerys" },
  Nerys   "He was." { to = "Ruaridh" },
  Kit     "It’s just, did you take one? I can’t picture it if I don’t know." { to = "Nerys", drift = "interrogating" },
  Nerys   "Yes. It was held out. I took one." { to = "Kit", feels = "tense" },
  Junaid  "Out of his hand?" { to = "Nerys" },
  Nerys   "Out of the lid." { to = "Junaid", feels = "withdrawn" },
  go "the_wall",
}

beat "back_to_the_lid" {
  Nerys   "I took one. It seemed rude not to. He counted it." { feels = "tense" },
  Junaid  "And said what?" { to = "Nerys", drift = "interrogating" },
  silence(4) { kind = "frozen" },
  Nerys   "He’d said I wasn’t ill. I said, ‘No. I’m not.’" { feels = "withdrawn" },
  Ruaridh "Well, that’s only manners.",
  Nerys   "Yes.",
  go "the_wall",
}

beat "off_a_patient" {
  Kit     "You did have one, though, didn’t you? I sort of think you did." { to = "Nerys", drift = "interrogating", effect = "ice = 1" },
  Nerys   "I did. Yes." { feels = "withdrawn" },
  Junaid  "Off a patient. With his hands." { drift = "attacking_presenter", feels = "irritated" },
  Junaid  "I’d have kept it simple. ‘Thanks, no.’ And you don’t say ‘I know.’" { to = "Nerys", drift = "attacking_presenter" },
  Nerys   "No. One doesn’t." { to = "Junaid" },
  silence(6) { kind = "frozen" },
  go "the_wall",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_wall" { phase "handover",
  Kit    "Does she go by the wall now? Or was it that we’d stopped doing that?" ,
  Parisa "We voted. I lost." ,

  moment "the_wall" {
    notice "They are all still facing her. The jug has got as far as Ruaridh, who shakes it to see.",
    hint = "Who has him now?",

    say.sum "So he was sick and she was well, and it couldn’t be got across with an ice cube." {
      move = "tidy_up", short = "Sick, and well", effect = "iron = iron + 1; exposure = exposure + 4",
      why  = "It was short and well turned, and it settled who in the story was which. She was told so by him, and she has been told so now by somebody whom she trusts.",
      go   = "well_put" },

    say.stay "Stay in with us, Nerys, would you, and put us straight when we go off the rails." {
      to = "Nerys", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Put us straight",
      why  = "Leaders in this tradition differ over the chair, and many would keep her in. To be kept in so as to put the others straight is another thing, because now each guess has somebody to ask.",
      go   = "still_asking" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "pried = pried + 1",
      why  = "Parisa had said something that could have been taken up, and so had Kit. With nobody giving the word, they did what doctors do with somebody in the middle.",
      go   = "still_asking" },

    say.wall "Wall or circle, Nerys, whichever suits. He’s ours now, and you needn’t answer for him." {
      to = "Nerys", move = "sit_back", short = "Wall or circle", effect = "held = held + 1",
      why  = "You took him off her, and left the chair to her, as this group has agreed to. She chose at once, which she might not have done if she had been sent.",
      go   = "by_the_wall" },

    say.need "What is it that you’d like from us, Nerys, before you see him again?" {
      to = "Nerys", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "What would you like?", effect = "rules = rules + 1",
      why  = "It is courteous, and in some places it’s the rule. She asked for the thing that one can ask doctors for, and so they were given a job.",
      go   = "something_to_say" },
  },
}

beat "well_put" {
  Nerys "Yes. More or less." { feels = "neutral" },
  You   "Sit by the wall if you’d like to, and listen.",
  go "by_the_wall",
}

beat "something_to_say" {
  Nerys  "Something to say to him, I suppose. I see him tomorrow, there’s this form." { feels = "neutral" },
  Junaid "That’s doable." { feels = "attentive" },
  You    "Sit by the wall, then, if you’d like to, and hear what we come up with.",
  go "by_the_wall",
}

beat "still_asking" {
  Junaid "Has he got capacity?" { talk = "facts", to = "Nerys", drift = "interrogating" },
  Nerys  "More than most." { talk = "facts", to = "Junaid", feels = "tense" },
  Oluchi "And you’ve somebody to talk to, have you? At home?" { talk = "facts", to = "Nerys", drift = "interrogating" },
  Nerys  "I’ve a husband. He’s in shipping." { talk = "facts", to = "Oluchi", feels = "withdrawn" },
  Kit    "Sorry, is he, does he know about the ice thing?" { talk = "facts", to = "Nerys" },

  moment "still_asking" {
    notice "She is giving them short, true answers, with her back not quite touching the cushion.",
    hint = "It isn’t too late to do it badly.",

    say.take_turns "One at a time with these, please, so that Nerys has the chance to answer properly." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "One at a time", effect = "pried = pried + 1",
      why  = "It was fair, and it was a queue. She’d had the chance to answer properly from the start, and it was the answering that she needed a rest from.",
      go   = "the_husband" },

    say.mend "I’ve left you in the dock, Nerys. Go by the wall, and let us have him." {
      to = "Nerys", move = "repair", short = "I left you in the dock", effect = "held = held + 1; pried = pried - 1",
      why  = "You said what you had let happen, and stopped it, in one breath. A thing that can be put right while they watch is a thing that they can risk.",
      go   = "by_the_wall" },

    say.alright "Are you all right with these, Nerys? Do say, won’t you, if it’s too much." {
      to = "Nerys", move = "interrogate", short = "Are you all right?", effect = "pried = pried + 1; iron = iron + 1",
      why  = "You’d seen that it was too much, and asked her to be the one to say it. People who are asked that in company are always all right.",
      go   = "the_husband" },

    quiet { move = "let_it_run", short = "Let it go on", effect = "pried = pried + 1",
      why  = "They’d have gone on to her blood pressure. It was the least patient of them who called a halt in the end, and not out of patience.",
      go   = "the_husband" },
  },
}

beat "the_husband" {
  Nerys  "I’m quite all right. He knows what he needs to." { talk = "facts", feels = "withdrawn" },
  Ruaridh "A man in shipping should have a view on ice." { talk = "away", feels = "laughing" },
  Junaid "Can we get on?" { talk = "frame", feels = "irritated" },
  You    "We can. Go by the wall, Nerys, if you will." { talk = "frame" },
  go "by_the_wall",
}

---------------------------------------------------------------------------------------------------- discussion, early

beat "by_the_wall" { phase "discussion",
  Nerys.sits_back,
  stage "The wall has only the one place that isn’t toys. She carries her chair there, and her cushion. ‘Please sit down,’ says the machine. ‘Place your arm in the cuff.’",
  Ruaridh "She’s got you now." { talk = "away", to = "Nerys", feels = "laughing" },
  Nerys  { does = "sits, with her elbow well in.", feels = "laughing" },
  silence(14) { kind = "frozen" },
  Kit    "So do we, um. Is there a thing that we’re meant to be thinking about?" { talk = "process", to = "You", drift = "leader_dependency", feels = "uneasy" },

  moment "meant_to_think" {
    notice "Six faces have come round to you. The jug is in the middle again, a good deal lighter.",
    hint = "Who knows what it was like on that stool?",

    say.ruaridh "Ruaridh, you’ve known a good many men like that. Would you start us off?" {
      to = "Ruaridh", move = "balance_voices", marks = { open_speculation = -1, leader_restraint = -1 }, short = "Ruaridh to start",
      why  = "He’s the oldest, and he has never been known to refuse. It began with men like that, of whom he has known a good many.",
      go   = "men_like_that" },

    quiet { move = "hold_silence", short = "Don’t answer", effect = "held = held + 1",
      marks = { tolerate_uncertainty = 2, leader_restraint = 1, open_speculation = 1 },
      why  = "You didn’t have it, and by and by they saw that you weren’t keeping it from them. Sione, who looks at things for a living, had been looking at a flask.",
      go   = "a_wide_one" },

    say.theme "I suppose that it’s about what the sick and the well can say to each other." {
      move = "expert_lecture", short = "The sick and the well", effect = "depth = depth - 3",
      why  = "It gave them a title to work to. They divided up under it without noticing, and everyone in the room sat down on the same side.",
      go   = "a_good_question" },

    say.nothing "I don’t know either. You could say anything that’s stuck to you, however daft." {
      move = "license_guess", short = "However daft", effect = "held = held + 1",
      why  = "You put yourself among those who don’t know, and let them be daft. That’s a relief to people who are right all day at ten minutes each.",
      go   = "a_wide_one" },
  },
}

beat "a_wide_one" {
  silence(8) { kind = "working" },
  Sione  "It’s a wide one. The flask. So that he can get his fingers in." { talk = "relationship", feels = "thinking" },
  Kit    "And it’s tartan! I’d got it tartan all over, and then she said just the lid." { talk = "feeling" },
  Oluchi "He measured the tray, didn’t he. I’ve had that, with mothers and the feeds, they’ll tell you to the drop." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Trays. How cold a lip gets." },
  go "there_is_a_way",
}

beat "men_like_that" {
  Ruaridh "Well, you’ve your farmers. A farmer’ll come to you with the arm in a feed sack, and he’ll tell you about the baler." { talk = "away", drift = "generalising", feels = "warm" },
  Junaid  "We get the sack." { talk = "away" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Farmers." },
  go "there_is_a_way",
}

beat "a_good_question" {
  Oluchi "That’s so true, isn’t it? Because we’re on the one side, and they’re on the other." { talk = "away", feels = "attentive" },
  Kit    "It’s like a glass wall." { talk = "away" },
  Junaid "Perspex. Since the pandemic." { talk = "away" },
  draw("flat", 1),
  later(1) { talk = "away", text = "Two sides." },
  go "there_is_a_way",
}

beat "there_is_a_way" {
  Parisa  "There’s a way of looking at it, isn’t there, where the question isn’t whether she’s ill. It’s the healer’s wound. The wounded healer." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Kit     "No, but honestly, that’s really interesting." { talk = "away" },
  Parisa  "He has the wound, and she has the knowledge, and each is asking for the other’s half, in a manner of speaking. It’s Greek." { talk = "away", drift = "intellectualising" },
  Oluchi  "Is it the one with the horse’s legs?" { talk = "away" },
  Ruaridh { does = "tips the last of the jug into his own cup, and looks in after it." },

  moment "wounded_healer" {
    notice "She is good at this, and they are grateful. Junaid has tipped back his empty cup and is waiting for a drop to come down.",
    hint = "The idea is in the air. Where’s the thirst?",

    say.half "If that’s so, Parisa, which half would you say that each of them lacks?" {
      to = "Parisa", move = "expert_lecture", short = "Which half?",
      why  = "You took her seriously, which she’s owed. It was a good question about two halves, and there was neither a man in it nor a woman.",
      go   = "the_other_half" },

    say.mouth "Before anybody goes for more water: what’s it like in your mouths, just now?" {
      move = "invite_image", short = "What’s in your mouths?", effect = "held = held + 1; gadd = gadd + 2",
      why  = "You went from what they thought to what they’d got, each of them, under the tongue. They’d drunk the jug between them in half an hour, and not one had tasted it.",
      go   = "the_jug" },

    say.chair "And how does the horse with the wound get into chair four, on a Wednesday?" {
      move = "return_to_case", short = "Into chair four", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You brought it back without putting it down. They had to think how he’d sit, and that was the end of the Greeks.",
      go   = "into_chair_four" },

    quiet { move = "let_it_run", short = "Let her go on",
      why  = "It was worth listening to. By the end of it one could have passed an examination on the two of them without having met either.",
      go   = "the_other_half" },
  },
}

beat "the_jug" {
  silence(6) { kind = "working" },
  Junaid  "Fur." { talk = "feeling" },
  Oluchi  "It’s the heating, isn’t it? I’ve a tongue like a slipper." { talk = "feeling", feels = "laughing" },
  Ruaridh "What’ll that hold, that jug?" { talk = "relationship" },
  Sione   "Two litres. It’s marked on the side." { talk = "relationship" },
  Kit     "So that’s, we’ve just had his whole, that’s till Monday." { talk = "relationship", feels = "shocked" },
  silence(11) { kind = "working" },
  Junaid  { does = "puts the cup on the floor, beside his foot, upside down.", feels = "thinking" },
  draw("early", 2),
  later(2) { talk = "relationship", text = "What one would do with the first cube. Suck it, or crunch." },
  go "never_say_i_know",
}

beat "into_chair_four" {
  Ruaridh "On his back legs." { talk = "away", feels = "laughing" },
  Oluchi  "He’d want to have his feet up, wouldn’t he, with the ankles." { talk = "relationship" },
  Sione   "He can see where the dairy was." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(2) { talk = "relationship", text = "The window, and what’s been built in it." },
  go "never_say_i_know",
}

beat "the_other_half" {
  Parisa  "One could say that what he lacks is hope, and what she lacks, in a sense, is a body." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Kit     "Could you send that round? Is there a paper?" { talk = "away", to = "Parisa" },
  Junaid  "Long day for bodies, where I’ve been." { talk = "away" },
  draw("flat", 1),
  later(3) { talk = "away", text = "The centaur. What became of him." },
  go "never_say_i_know",
}
