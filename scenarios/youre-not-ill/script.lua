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
  Oluchi  "Is it Matteo’s back again, then? Is that four weeks? They’re a chest man short, aren’t they, up at yours?" { to = "Nerys", feels = "warm" },
  Nerys   "We manage.",
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

    say.frame "Half past seven, it stays in here, and Matteo keeps his chair. Who’s brought someone?" {
      move = "open_session", short = "Time, privacy, his chair", effect = "held = held + 1",
      why  = "You gave them an edge to the hour and asked for a case. In passing you kept a place for somebody who is off sick, and that was listened to on at least one chair.",
      go   = "a_place_kept" },

    say.how "Has anyone been round to see how Matteo is? Four weeks does seem rather a long while." {
      move = "invite_facts", marks = { hold_frame = -1, safe_space = -1, group_process = -1 }, short = "How is Matteo?",
      why  = "You were concerned for him, and so they discussed him. He got four opinions in his absence, and whoever else has something that isn’t right heard what they were.",
      go   = "a_word_about_backs" },

    quiet { move = "let_it_run", short = "Let them settle", effect = "tales = tales + 1",
      why  = "There was nothing wrong with it as talk before a meeting, and nobody had said that it was no longer before. It went on being about who can work with what.",
      go   = "still_in_the_van" },

    say.card "Why don’t we begin with a nice card for Matteo? I’m sure that Kit could find us one." {
      move = "reassure_early", marks = { hold_frame = -1, felt_experience = -1, tolerate_uncertainty = -1 }, short = "A card for Matteo",
      why  = "Everybody likes to sign a card, and it made him into somebody that one sends cards to. The hour hadn’t been opened yet and they had already looked after a patient.",
      go   = "the_card" },

    say.van "What, all of the coast road? I’m sorry, Ruaridh, I don’t believe one word of that van." {
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
  Ruaridh "And who’s doing his clinics? Some lassie who’s expecting.",
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

    say.eleven "Eleven minutes is plenty. Shall we have it just as it comes?" {
      to = "Nerys", move = "open_session", short = "Eleven is plenty", effect = "held = held + 1",
      marks = { hold_frame = 2, safe_space = 1, tolerate_uncertainty = 1 },
      why  = "You took the size that she had given it and made no more of it than that. She was asked for a story, and not for how she was.",
      go   = "the_story" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You left her with her own ‘it’ll keep’ and Oluchi’s way out. She tried them both for a bit, and neither fitted.",
      go   = "it_wont_keep" },

    say.head "Only if you do feel up to it, Nerys. How is that head of yours by now?" {
      to = "Nerys", move = "interrogate", short = "How’s the head?", effect = "pried = pried + 1; iron = iron + 1",
      why  = "You were thinking of her. She had to tell seven people that there was nothing the matter with her before she could begin.",
      go   = "a_perfectly_good_head" },

    say.dog "Then let’s have Ruaridh’s dog this evening, and give Nerys’s head a rest." {
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
  later(6) { talk = "facts", text = "His heart, his ankles. The night he came in grey, and the morning that he asked for the window." },
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

    quiet { move = "hold_silence", short = "Leave it", effect = "held = held + 1",
      why  = "You let her look at the door. It turned out that there was another room in the story, behind it, with a good deal of noise in it.",
      go   = "the_plant" },

    say.wounded "They do envy us our health. It’s seldom said so straight out." {
      move = "expert_lecture", short = "They envy our health", effect = "iron = iron + 1",
      why  = "It’s true of a good many patients, and it placed everybody present among the healthy. She nodded, as one does in company.",
      go   = "one_gets_used_to_it" },
  },
}

beat "the_plant" {
  silence(15) { kind = "working" },
  Nerys   "I didn’t go to chair five, as a matter of fact. I went round the back, into the water plant. It’s where it all comes in, for the machines. There are tanks. It’s extremely loud." { feels = "thinking" },
  Nerys   "I stood in there for about six minutes. I was angry. I’m not angry, as a rule, and I was so angry that I couldn’t have told you my own extension." { feels = "tense" },
  silence(6) { kind = "working" },
  Nerys   "Then chair five. And I do the unit Tuesdays and Thursdays now, so I’m not seeing him. It fits the rota.",
  Nerys   "Till tomorrow. There’s this form for him to sign, and it has to be me. That’s all it is.",
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
  Nerys "I was a bit angry, I’ll admit. I went and stood in the water plant for a while, with the tanks. It’s noisy in there." { feels = "uneasy" },
  Nerys "And I do the unit Tuesdays and Thursdays now, which fits the rota. So I’m not seeing him.",
  Nerys "Till tomorrow. There’s this form for him to sign, and it has to be me. That’s all it is.",
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Nerys. A minute or two for plain facts, so that everybody can see him.",
  later(3) { talk = "facts", text = "How many chairs there are. What a milk round was. Who sits at the desk." },

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

    say.back "Could I go back a moment, Nerys, to the lid? I lost you there, at chair five." {
      to = "Nerys", move = "interrogate", short = "Back to the lid", effect = "pried = pried + 2; ice = 1; said_no = 1",
      why  = "You’d heard exactly where it was. You asked for it across the room, and so she had to hand it over as evidence.",
      go   = "back_to_the_lid" },

    say.enough "We can see him now. The rest of it we’ll have to make up for ourselves." {
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

    say.wall "Wall or circle, Nerys? Whichever suits. He’s ours now, and you needn’t answer." {
      to = "Nerys", move = "sit_back", short = "Wall or circle", effect = "held = held + 1",
      why  = "You took him off her, and left the chair to her, as this group has agreed to. She chose at once, which she might not have done if she had been sent.",
      go   = "by_the_wall" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "pried = pried + 1",
      why  = "Parisa had said something that could have been taken up, and so had Kit. With nobody giving the word, they did what doctors do with somebody in the middle.",
      go   = "still_asking" },

    say.need "Is there something that you’d like from us, Nerys, before you see him again?" {
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
  Nerys  "Something to say to him, I suppose. Tomorrow, with the form." { feels = "neutral" },
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

    say.mend "I’ve left you in the dock, Nerys. Sorry. Go by the wall now, and let us have him." {
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

    say.take_turns "One at a time with these, please, so that Nerys has the chance to answer properly." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "One at a time", effect = "pried = pried + 1",
      why  = "It was fair, and it was a queue. She’d had the chance to answer properly from the start, and it was the answering that she needed a rest from.",
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
  Kit    "So do we, um. Is there a thing that we’re meant to be thinking about?" { talk = "process", drift = "leader_dependency", feels = "uneasy" },

  moment "meant_to_think" {
    notice "Six faces have come round to you. The jug is in the middle again, a good deal lighter.",
    hint = "Who knows what it was like on that stool?",

    say.nothing "I don’t know either. You could say anything that’s stuck to you, however daft." {
      move = "license_guess", short = "However daft", effect = "held = held + 1",
      why  = "You put yourself among those who don’t know, and let them be daft. That’s a relief to people who are right all day at ten minutes each.",
      go   = "a_wide_one" },

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
  },
}

beat "a_wide_one" {
  silence(8) { kind = "working" },
  Sione  "It’s a wide one. The flask. So that he can get his fingers in." { talk = "relationship", feels = "thinking" },
  Kit    "And it’s tartan! I’d got it tartan all over, and then she said just the lid." { talk = "feeling" },
  Oluchi "He measured the tray, didn’t he. I’ve had that, with mothers and the feeds, they’ll tell you to the drop." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(3) { talk = "feeling", text = "Trays. How cold a lip gets." },
  go "there_is_a_way",
}

beat "men_like_that" {
  Ruaridh "Well, you’ve your farmers. A farmer’ll come to you with the arm in a feed sack, and he’ll tell you about the baler." { talk = "away", drift = "generalising", feels = "warm" },
  Junaid  "We get the sack." { talk = "away" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Farmers." },
  go "there_is_a_way",
}

beat "a_good_question" {
  Oluchi "That’s so true, isn’t it? Because we’re on the one side, and they’re on the other." { talk = "away", feels = "attentive" },
  Kit    "It’s like a glass wall." { talk = "away" },
  Junaid "Perspex. Since the pandemic." { talk = "away" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Two sides." },
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

    say.half "If that’s so, Parisa, which half of it would you say each of them lacks?" {
      to = "Parisa", move = "expert_lecture", short = "Which half?",
      why  = "You took her seriously, which she’s owed. It was a good question about two halves, and there was neither a man in it nor a woman.",
      go   = "the_other_half" },

    say.mouth "Before anyone goes for water: what’s it like in your mouths, just now?" {
      move = "invite_image", short = "What’s in your mouths?", effect = "held = held + 1; gadd = gadd + 2",
      why  = "You went from what they thought to what they’d got, each of them, under the tongue. They’d drunk the jug between them in half an hour, and not one had tasted it.",
      go   = "the_jug" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, open_speculation = -1, group_process = -1 }, short = "Let her go on",
      why  = "It was worth listening to. By the end of it one could have passed an examination on the two of them without having met either.",
      go   = "the_other_half" },

    say.chair "And how does the horse with the wound get into chair four, on a Wednesday?" {
      move = "return_to_case", short = "Into chair four", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You brought it back without putting it down. They had to think how he’d sit, and that was the end of the Greeks.",
      go   = "into_chair_four" },
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
  later(3) { talk = "relationship", text = "What one would do with the first cube. Suck it, or crunch." },
  go "never_say_i_know",
}

beat "into_chair_four" {
  Ruaridh "On his back legs." { talk = "away", feels = "laughing" },
  Oluchi  "He’d want to have his feet up, wouldn’t he, with the ankles." { talk = "relationship" },
  Sione   "He can see where the dairy was." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(3) { talk = "relationship", text = "The window, and what’s been built in it." },
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

---------------------------------------------------------------------------------------------------- the sentence

beat "never_say_i_know" {
  Junaid  "Can I be practical? It’s one word. ‘I know it’s hard.’ You never say ‘I know’. First thing they teach you." { talk = "fixing", drift = "advice_giving" },
  Kit     "That’s so true, though. We had an actor." { talk = "fixing" },
  Junaid  "You say, ‘I can’t imagine what it’s like for you.’ Full stop. Hands where he can see them." { talk = "fixing", drift = "advice_giving" },
  Oluchi  "That’s nice. ‘I can’t imagine.’ It’s humble, isn’t it?" { talk = "fixing", feels = "warm" },
  Kit     { does = "writes it on the back of his hand." },
  Nerys   { does = "is reading the poster about flu." },

  moment "never_say_i_know" {
    notice "It would go well with a form. They have all sat up, as people do when there’s something to be done.",
    hint = "Could she say it to him? Truly?",

    say.same "It slips out of us all, Nerys’s ‘I know’. He’ll have heard it from everybody." {
      move = "reassure_early", short = "It slips out of us all",
      why  = "You excused her the word, and so it went down as a slip. Nobody wondered why an exact person had used it.",
      go   = "one_word" },

    say.next "And suppose he answers, ‘No, you can’t.’ How would you have her go on from there?" {
      move = "give_advice", short = "How would it go on?", effect = "rules = rules + 1",
      why  = "You gave Mr Gadd a line, and it sounded like thinking of him. What they heard was a rehearsal, and Kit has done drama.",
      go   = "the_sentence" },

    quiet { within = "rules < 1", move = "hold_silence", otherwise = "let_it_run", short = "Leave it be", effect = "rules = rules + 1",
      why  = "A good sentence will sometimes be tried on in the mouth and put back, if no one is waiting for it. Where they’ve been asked for something to say to him, quiet is a clean sheet of paper.",
      go   = "tried_in_the_mouth" },

    say.said_it "Say that she’s said it, Junaid, word for word, and he’s nodded. What’s still there?" {
      to = "Junaid", move = "turn_advice", short = "What’s still there?", effect = "held = held + 1",
      why  = "You let him have his sentence, and let it work. Then it was over and they were still there, and so was whatever the sentence had been for.",
      go   = "still_on_the_stool" },

    say.no_plans "I don’t think, do you, that we’re here to put words into Nerys’s mouth?" {
      move = "name_process", marks = { safe_space = -1, group_process = -1, hold_frame = 1, leader_restraint = -1 }, short = "Words in her mouth",
      effect = "safety = safety - 6; rules = rules + 1",
      why  = "It’s what you’re there to hold to, and it was put as a question to which there’s one answer. Junaid heard whose mouth was meant.",
      go   = "fair_enough" },
  },
}

beat "still_on_the_stool" {
  Junaid  "He nods. Great. Next." { talk = "away" },
  silence(6) { kind = "working" },
  Junaid  "No. All right. He’s still got his shoes undone." { talk = "relationship", feels = "uneasy" },
  Sione   "He’s holding out the lid." { talk = "relationship" },
  Junaid  "I’d still have that in front of me. I’d want my pager to go." { talk = "feeling", feels = "uneasy" },
  Oluchi  "You’d pretend it had, wouldn’t you? I do that. I look at it as if it had." { talk = "feeling", to = "Junaid" },
  set "gadd = gadd + 1",
  draw("early", 1),
  later(3) { talk = "relationship", text = "Getting off a stool." },
  go "nobody_to_cover",
}

beat "tried_in_the_mouth" {
  go "the_sentence" { when = "rules > 1" },
  Kit     "‘I can’t imagine what it’s like for you.’" { talk = "fixing", does = "says it to the fish tank." },
  Ruaridh "You sound like the bank." { talk = "away", to = "Kit", feels = "laughing" },
  silence(6) { kind = "working" },
  Sione   "I don’t think that she can’t imagine. She had it to the millilitre." { talk = "relationship", feels = "thinking" },
  Kit     { does = "licks his thumb, and has a go at the back of his hand." },
  set "gadd = gadd + 1; held = held + 1",
  later(3) { talk = "relationship", text = "How much she’d noticed." },
  go "nobody_to_cover",
}

beat "one_word" {
  Oluchi  "Of course he has. And she’d only come to be nice." { talk = "away", feels = "warm" },
  Junaid  "Still. Easy to fix." { talk = "fixing", drift = "advice_giving" },
  draw("flat", 1),
  later(3) { talk = "fixing", text = "Other words that are better not said." },
  go "nobody_to_cover",
}

beat "fair_enough" {
  Junaid  "Fine. I’ll keep it for work." { talk = "process", feels = "withdrawn" },
  silence(8) { kind = "frozen" },
  Oluchi  "I thought it was a help, though. For tomorrow." { talk = "fixing", feels = "uneasy" },
  draw("flat", 2),
  later(3) { talk = "away", text = "What one may and mayn’t do in a group." },
  go "nobody_to_cover",
}

beat "the_sentence" {
  stretch "the_sentence" {
    notice "Kit has turned his chair round and is being Mr Gadd. It’s going rather well.",
    hint = "There are two people in the sketch. Is either of them in the room?",
    timely = { 2, 6 },
    Junaid  "‘Mr Gadd, I can’t imagine what it’s like for you.’" { talk = "fixing", drift = "advice_giving", to = "Kit" },
    Kit     "‘No, you can’t, mate.’" { talk = "away", feels = "laughing" },
    Oluchi  "Softer, isn’t it? And drop your shoulders." { talk = "fixing", to = "Junaid" },
    Junaid  "‘I can’t imagine.’ Pause. ‘What would help?’" { talk = "fixing", drift = "advice_giving" },
    Kit     "‘A pint.’" { talk = "away", feels = "laughing" },
    Ruaridh "Give the man an Equity card." { talk = "away", feels = "laughing" },
    Parisa  "I’d put ‘from where I stand’. ‘From where I stand I can’t imagine.’ Or sit." { talk = "fixing" },
    Junaid  "Good. And then the agreement. He’s heard, so he signs." { talk = "fixing", drift = "advice_giving" },
    Oluchi  "Nerys, shall we write it out for you?" { talk = "fixing", to = "Nerys", feels = "warm" },
    Nerys   "No need. I have it." { talk = "fixing", to = "Oluchi", feels = "neutral" },

    say.shorter "Is there a shorter one, that she’d have ready even if she was caught on the hop?" {
      move = "give_advice", short = "A shorter one", effect = "rules = rules + 2; sentence = 1; iron = iron + 1",
      why  = "You improved it, and they liked being helped. The better it got, the less there was in it of anyone who’d ever been thirsty.",
      go   = "i_cant_imagine" },

    say.him "And what is it that the milkman would be wanting her to imagine, do you suppose, Kit?" {
      move = "imagine_role", target = "patient", short = "What should she imagine?", effect = "held = held + 1; gadd = gadd + 1; rules = rules - 1",
      why  = "You let the sketch stand, and asked it a thing that it couldn’t answer. Kit stopped being funny in the middle of a word, and was nearer to being him.",
      go   = "what_to_imagine" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -1 }, short = "Let them finish", effect = "rules = rules + 2; sentence = 1",
      why  = "They finished it, and it’s a good sentence, to be found in all the books. She has it, as she says, and she’ll see him tomorrow.",
      go   = "i_cant_imagine" },

    say.dress "We’re getting her dressed for him. It’s as if she mustn’t be seen in her own." {
      move = "name_process", short = "Getting her dressed", effect = "held = held + 1; rules = rules - 1",
      why  = "It was an odd way to say it, and they looked at what they’d got in their hands. Nobody had been told off, and the sentence lost its shine.",
      go   = "what_to_imagine" },
  },
}

beat "what_to_imagine" {
  Kit     "‘I’d like you to.’ I don’t know. I’d have the one in my cheek, wouldn’t I? I’d be talking round it." { talk = "relationship", feels = "thinking" },
  Junaid  "You can’t talk round an ice cube." { talk = "facts", to = "Kit" },
  Sione   "You can. You sound as if you’d been to the dentist." { talk = "relationship" },
  silence(9) { kind = "working" },
  Kit     "I think I’d want it to be cold for her." { talk = "relationship", feels = "sad" },
  Kit     { does = "turns his chair the right way about." },
  set "gadd = gadd + 1",
  later(1) { talk = "relationship", text = "Teeth." },
  go "nobody_to_cover",
}

beat "i_cant_imagine" {
  Kit     "‘I can’t imagine, Mr Gadd.’ And a nod. It’s like, done." { talk = "fixing", feels = "warm" },
  Ruaridh "You could have that put on a lanyard." { talk = "away" },
  Nerys   { does = "nods along with the nod.", feels = "neutral" },
  draw("flat", 1),
  later(3) { talk = "fixing", text = "The agreement. Who ought to be there. Whether he gets a copy." },
  go "nobody_to_cover",
}

---------------------------------------------------------------------------------------------------- the tales

beat "nobody_to_cover" {
  Oluchi  "What gets me is, we’re not allowed to be, are we? Ill. Who’s going to do it?" { talk = "away" },
  Ruaridh "That’s the thing of it, there’s no one to cover. I’d pneumonia once, and I did the flu clinic." { talk = "away", drift = "humour", feels = "warm" },

  stretch "the_tales" {
    notice "Everybody has one. They are going round with them like a plate.",
    hint = "The one that’s funniest: where was he lying?",
    timely = { 3, 6 },
    Ruaridh "I’m coughing, and they’re holding out the arm, and there’s me jabbing on the out-breath so as not to miss." { talk = "away", drift = "humour", feels = "laughing" },
    Junaid  "Kidney stone. Finished the shift. Passed it in resus." { talk = "away", drift = "humour", effect = "stories = 1" },
    Kit     "In actual resus?" { talk = "away", to = "Junaid", feels = "laughing" },
    Junaid  "Staff toilet. Near resus." { talk = "away", to = "Kit" },
    Oluchi  "I did a whole Friday with the winter vomiting. I’d a bucket under the desk, and I’d say, ‘Would you just pop behind the curtain for me?’" { talk = "away", feels = "laughing", effect = "stories = 2" },
    Kit     "I sat finals with my appendix. I got a merit." { talk = "away", feels = "laughing" },
    Ruaridh "And Matteo’s off with a back." { talk = "away", drift = "humour" },
    Nerys   { does = "laughs, by the wall, as much as anybody.", feels = "laughing" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, open_speculation = -1, group_process = -1 }, short = "Let them tell them", effect = "tales = tales + 2",
      why  = "It was the best ten minutes that they’d had, and they were fond of each other. If there was someone present who hadn’t got a funny one, it will have been noted.",
      go   = "the_machine" },

    say.matteo "Poor Matteo. I did a clinic on crutches once, and I’d not recommend it to anyone." {
      move = "side_with", marks = { safe_space = -1, both_sides = -2, relationship_focus = -1, leader_restraint = -1 }, short = "A clinic on crutches", effect = "tales = tales + 2",
      why  = "You handed yours in with the rest, and it was a modest one. It’s hard to see now how anybody would come by a chair in here who couldn’t pay for it.",
      go   = "the_machine" },

    say.stool "Sit on her stool with it, whatever it was you had. ‘You’re not ill,’ he says." {
      move = "imagine_role", target = "clinician", short = "On her stool with it", effect = "held = held + 1; mortal = mortal + 1",
      why  = "You didn’t stop the stories, you moved them next door. On a plastic stool, in front of that man, there turned out to be another half to each of them.",
      go   = "on_the_stool" },

    say.round "There’s somebody over on this side who’s not had a word in for some time." {
      move = "balance_voices", short = "Over on this side", effect = "held = held + 1",
      why  = "Nobody was reproached, and the plate went by Sione, who hadn’t anything to put on it. He had been with chair four all the while.",
      go   = "he_counts_them" },
  },
}

beat "on_the_stool" {
  silence(8) { kind = "working" },
  Oluchi  "I’d want to show him the bucket." { talk = "feeling", feels = "uneasy", when = "stories > 1" },
  Oluchi  "I’d the winter vomiting, and a full Friday. I’d a bucket under the desk. I’d want to show him the bucket, wouldn’t I?" { talk = "feeling", feels = "uneasy", when = "stories < 2" },
  Junaid  "I’d have said, ‘Mate, I’m passing a stone.’" { talk = "feeling", when = "stories > 0" },
  Junaid  "Kidney stone. Night shift. I’d have said, ‘Mate, I’m passing a stone.’" { talk = "feeling", when = "stories < 1" },
  Sione   "You wouldn’t." { talk = "relationship", to = "Junaid" },
  Junaid  "No. I’d have said, ‘No, you’re right, I’m fine.’" { talk = "feeling", feels = "thinking" },
  Kit     "I’d be, like, thanks? And then I’d feel like I’d pushed in." { talk = "feeling", feels = "uneasy" },
  Parisa  "Nobody’s said it to me since I was nineteen. ‘You’re not ill.’ I’d ask him to repeat it." { talk = "feeling", feels = "thinking" },
  Kit     "But you’re not—" { talk = "process", to = "Parisa" },
  Parisa  "I’m not ill. I’m sitting down. It’s another department." { talk = "feeling", to = "Kit", feels = "warm" },
  Nerys   { does = "has turned her cup over on her knee, and has her hand on it.", feels = "thinking" },
  silence(7) { kind = "working" },
  go "the_land_rover",
}

beat "he_counts_them" {
  silence(5),
  Sione   "He counts them out loud. You’d do that if you wanted someone to know what it’s costing." { talk = "relationship", feels = "thinking" },
  Ruaridh "He’s keeping a tab." { talk = "relationship" },
  Sione   "And he held it out to her." { talk = "relationship", effect = "gadd = gadd + 1" },
  silence(8) { kind = "working" },
  Ruaridh { does = "has been going to say something, and rubs his breastbone instead.", feels = "uneasy" },
  later(1) { talk = "relationship", text = "Twenty, and what that is in an evening." },
  go "the_land_rover",
}

beat "the_land_rover" {
  Ruaridh "It’s a lay-by, above the ferry. And there’s me in the Land Rover, with it down the arm. It’s ten to two." { talk = "feeling", feels = "uneasy" },
  Kit     "Sorry, is this the—" { talk = "facts", to = "Ruaridh" },
  Ruaridh "And I’d the kit in the back. So I did my own bloods, off the left, with the strap in my teeth. And I sent them in with the afternoon van." { talk = "feeling", feels = "uneasy" },
  Ruaridh "I put them under Test. Mr Test Test. There’s one in every practice." { talk = "feeling" },
  silence(4),
  Ruaridh "And then I went and did the two o’clocks. It was six before it came back." { talk = "feeling", feels = "sad", drift = "working_silence" },
  silence(15) { kind = "working" },

  moment "mr_test" {
    notice "It began as one of his, and it’s stopped being one. He is looking at the floor between his boots.",
    hint = "Six o’clock is a long way off. Who’s waiting with him?",
    silence = "working",

    say.seen "Ruaridh, I do have to say it. You’ll want someone to look at that heart of yours." {
      to = "Ruaridh", move = "give_advice", marks = { safe_space = -1, relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -2 }, short = "Someone should look", effect = "mortal = mortal - 1",
      why  = "There’s a place for that, with your hand on the car door, afterwards. In here it showed six others what happens to somebody who mentions it.",
      go   = "clean_as_a_whistle" },

    say.thank "Thank you for trusting us with that, Ruaridh. It can’t have been easy to say." {
      to = "Ruaridh", move = "reassure_early", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2 }, short = "Thank you for that",
      why  = "You stood up when he’d just sat down. A thing that has been thanked for has been handed in, and it was ten to two still.",
      go   = "clean_as_a_whistle" },

    say.omnipotent "It’s a doctor’s magic. So long as the name on it’s false, it isn’t really ours." {
      move = "expert_lecture", short = "The doctor’s magic",
      why  = "They liked it, and it may be so. He’d got as far as the lay-by, and he was looked at there, from a height.",
      go   = "clean_as_a_whistle" },

    quiet { move = "hold_silence", short = "Wait with him", effect = "held = held + 1; mortal = mortal + 2",
      why  = "Nobody asked him how it came out, and you saw to that by not asking. Then they began to turn up in it, one after another, under various names.",
      go   = "test_test" },
  },
}

beat "test_test" {
  silence(20) { kind = "working" },
  Junaid  "Mine’s Mickey." { talk = "feeling", feels = "uneasy" },
  Oluchi  "Your what is?" { talk = "feeling", to = "Junaid" },
  Junaid  "Mouse. For bloods. If you’ve had a needle. Twelve weeks, I was Mickey Mouse." { talk = "feeling" },
  Oluchi  "I’d a lump. I felt it in the shower every morning for six weeks, to see was it still there. I’d have been so cross with any patient who’d done that, wouldn’t I?" { talk = "feeling", feels = "sad" },
  Sione   "I took my own pressure in theatre. Between cases. I’d put it down to the machine." { talk = "feeling", feels = "thinking" },
  silence(8) { kind = "working" },
  Kit     "I always think you’d all just, know what to do." { talk = "feeling", feels = "uneasy" },
  Oluchi  "When I took Matteo his stew I watched how he walked. I stood there with the dish, and I looked at his gait." { talk = "feeling", feels = "sad" },
  silence(6),
  Kit     { does = "gets up, takes the coats off Matteo’s chair, can’t find anywhere, and sits down with them all on his knee.", effect = "coats = 1; mortal = mortal + 1" },
  later(3) { talk = "feeling", text = "What it’s like, on the way to a result." },
  go "you_can_lead_a_horse",
}

beat "clean_as_a_whistle" {
  Ruaridh "Clean as a whistle. It was a pie." { talk = "away", feels = "laughing" },
  Oluchi  "You’ll still have it checked, won’t you, though?" { talk = "fixing", to = "Ruaridh", drift = "advice_giving" },
  Junaid  "One troponin’s not enough." { talk = "facts" },
  Ruaridh "It was a mutton pie, and it’s four years ago. Will you not fuss." { talk = "process", feels = "irritated" },
  later(3) { talk = "away", text = "Chest pain. When one ought, in theory." },
  go "you_can_lead_a_horse",
}

---------------------------------------------------------------------------------------------------- the machine

beat "the_machine" {
  Ruaridh { does = "has got up to see about water, and goes too near." },
  stage "‘Please sit down,’ says the machine. ‘Place your arm in the cuff.’",
  Ruaridh "D’you know, I will." { talk = "away", feels = "laughing", effect = "cuff = 1" },

  stretch "the_cuff" {
    notice "They have all turned round to look. What they’re looking at is next to Nerys.",
    hint = "It speaks. What happens when it has spoken about everybody but one?",
    timely = { 2, 5 },
    Kit     "Do we guess? I say one thirty." { talk = "away", drift = "humour", feels = "laughing" },
    stage "‘One hundred and sixty-eight,’ says the machine, ‘over one hundred and four. Please speak to a member of staff.’" { effect = "readout = 1" },
    Ruaridh "I am a member of staff." { talk = "away", feels = "laughing" },
    Junaid  "That’s the jumper. Shift." { talk = "away", to = "Ruaridh", drift = "humour", does = "has his sleeve up." },
    stage "‘One hundred and twelve over seventy. Your reading is normal.’",
    Kit     "Do Nerys. She’ll be, like, an athlete." { talk = "away", to = "Nerys", drift = "humour", feels = "laughing" },
    Nerys   "I’ve just had coffee." { talk = "away", to = "Kit", feels = "laughing" },
    Oluchi  "You’ve had water. Go on, you’re sitting right by it!" { talk = "away", to = "Nerys", feels = "warm" },
    Junaid  "Scared?" { talk = "away", to = "Nerys", feels = "laughing" },

    say.chair_four "For hours he’s on a machine that talks. What’s it to be a number by lunch?" {
      move = "return_to_case", short = "He’s on one for hours", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You took the thing they had their arms in, and gave it to him. They went on looking at the cuff, and it was less funny.",
      go   = "sleeves_down" },

    say.in_turn "It’s only fair if we all of us have a go. I’ll go last, and mine’ll be the worst." {
      move = "side_with", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -2, relationship_focus = -1, leader_restraint = -1 }, short = "All have a go", effect = "pried = pried + 2; iron = iron + 1; cuff = 2",
      why  = "It was good-humoured, and you put yourself at the end of the line. It was a line, though, and there’s one person present for whom a voice reading out a number is no game.",
      go   = "boring" },

    say.down "Sleeves down, please, all of you. Nobody’s going to be read out in here tonight." {
      move = "shield_presenter", short = "Nobody’s read out", effect = "held = held + 1",
      why  = "It was a bit sharp, and it was quick. Nobody in particular had been protected, and somebody had.",
      go   = "sleeves_down" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -2, relationship_focus = -1, felt_experience = -1, group_process = -1, leader_restraint = -1 }, short = "Let them have it", effect = "pried = pried + 2; iron = iron + 1; cuff = 2",
      why  = "They needed to laugh, and it’s a very silly machine. When it came to the last of them it wasn’t possible any more to say no and to have nothing the matter.",
      go   = "boring" },
  },
}

beat "sleeves_down" {
  Junaid  { does = "pulls his sleeve down, as far as the knuckles.", feels = "uneasy" },
  Ruaridh "A hundred and sixty-eight." { talk = "feeling", feels = "uneasy", when = "readout == 1" },
  Ruaridh "Och, it’s only a bit of nonsense. I’d not have liked to hear it, mind." { talk = "feeling", feels = "uneasy", does = "has got his arm out again.", when = "readout == 0" },
  silence(7) { kind = "working" },
  Sione   "They weigh him when he comes in. Out loud. ‘Four point six.’ There are eleven other chairs." { talk = "relationship", feels = "thinking" },
  Ruaridh { does = "comes and sits down again, with the slip of paper in his hand.", when = "readout == 1" },
  Oluchi  "You’d not want to get on, would you? You’d want to keep your coat on." { talk = "feeling", feels = "sad" },
  set "mortal = mortal + 1",
  draw("early", 1),
  later(3) { talk = "relationship", text = "Being weighed." },
  go "you_can_lead_a_horse",
}

beat "boring" {
  later(1) { talk = "away", text = "They go up to it in turn, and it has something to say to each." },
  Kit     "And Nerys. You’ve got to, there’s only you." { talk = "away", to = "Nerys", feels = "laughing" },
  Nerys   { does = "puts her cup down, and her arm in.", feels = "neutral" },
  stage "It takes a long while about it. The voice, when it comes, is under the noise of the pump; a slip comes out.",
  Kit     "What did she say? What is it?" { talk = "away", to = "Nerys", feels = "laughing" },
  Nerys   { does = "reads the slip, folds it once, and puts it in her jacket." },
  Nerys   "Boring." { talk = "away", feels = "laughing" },
  Ruaridh "There you are. A pit pony." { talk = "away", feels = "warm" },
  Sione   { does = "is looking at the pocket.", feels = "thinking" },
  later(3) { talk = "away", text = "Who has the best heart. Cycling." },
  go "you_can_lead_a_horse",
}

---------------------------------------------------------------------------------------------------- the one thing

beat "you_can_lead_a_horse" {
  Kit     "No, but honestly, can I say it? He could just not drink it. It’s, like, the one thing he’s got to do." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  Junaid  "People would bite your hand off for that chair." { talk = "away", drift = "blaming_patient" },
  Oluchi  "And it’s a bed, isn’t it, when he comes in grey at two in the morning? It’s somebody’s bed." { talk = "away" },
  Junaid  "He won’t be listed, either. For a transplant. Would you? With that behind him?" { talk = "away", drift = "blaming_patient" },
  Nerys   { does = "looks at the spot by the door.", feels = "withdrawn" },

  moment "the_one_thing" {
    notice "It has gone out of them quickly, whatever it was. Kit’s ears are red.",
    hint = "Who got angry first, in this story, and where did she take it?",

    say.lid "Twenty a day, and he held the lid out. What was it that he wanted her for?" {
      move = "ask_between", short = "He held the lid out", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You laid next to the complaint the one thing that didn’t fit it. It is harder to be fed up with a man when you’ve seen him give something away.",
      go   = "off_the_tab" },

    say.fair "It does try one’s patience, that. There’s only so much you can do for somebody." {
      move = "side_with", short = "It tries one’s patience", effect = "rules = rules + 1",
      why  = "They had each thought it of someone that week, and it was good of you to have thought it too. He’d become, by general consent, somebody who is done things for.",
      go   = "cut_your_losses" },

    quiet { within = "gadd > 3", move = "hold_silence", otherwise = "let_it_run", short = "Let them be cross",
      why  = "Where he’d come alive they could be furious with him, as one is with people, and then one of them remembered the ice. Where he hadn’t, the quiet was a vote.",
      go   = "cross_with_him" },

    say.tray "It’s eleven at night, and he’s at the sink by himself, filling the tray. Be him." {
      move = "imagine_role", target = "patient", short = "Filling the tray", effect = "held = held + 1; gadd = gadd + 2; tray = 1",
      why  = "You didn’t say a word for him. You put each of them at that sink with a hand on the tap, and they couldn’t do it and be cross.",
      go   = "the_tray" },

    say.control "It’s the last thing left, isn’t it, that he can decide for himself, if he’ll swallow?" {
      move = "expert_lecture", short = "What he can decide",
      why  = "You were on his side, and you may well be right about him. They had his reason then, and didn’t need to go and look for it.",
      go   = "a_control_thing" },
  },
}

beat "the_tray" {
  silence(7) { kind = "working" },
  Kit     "You’d run it, wouldn’t you. To get it cold. You’d be stood there with it running." { talk = "feeling", feels = "uneasy" },
  Ruaridh "And it’s a wee bit over, in the one corner. And there’s me with my mouth down to the tray." { talk = "feeling", feels = "thinking" },
  Junaid  "I wouldn’t spill any." { talk = "feeling" },
  Oluchi  "His brother’s cup’ll be in the sink, won’t it? With that much left in." { talk = "feeling", feels = "sad" },
  silence(9) { kind = "working" },
  Sione   "It’s four point six of something, all the same. And what she saw was him counting." { talk = "relationship", feels = "thinking" },
  Kit     "And then in the morning he comes in and they weigh him." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "That kitchen." },
  go "after_the_one_thing",
}

beat "off_the_tab" {
  Oluchi  "Company." { talk = "relationship", feels = "thinking" },
  Junaid  "Or a dare." { talk = "relationship" },
  Ruaridh "You’d offer it to a man working on your roof. It’s what you’d say, ‘Have one.’ You’d not say it to the bank." { talk = "relationship", feels = "thinking" },
  Parisa  "You’re not ill, and have one. One after the other." { talk = "relationship" },
  silence(9) { kind = "working" },
  Kit     "It’s sort of rude and then it’s really, really nice." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Why her. Why that Wednesday." },
  go "after_the_one_thing",
}

beat "cut_your_losses" {
  Junaid  "So you set terms. Comes off early, goes home, signs for it." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Oluchi  "It’d be kinder, in the long run, wouldn’t it? He’d know where he was." { talk = "fixing", drift = "advice_giving" },
  Ruaridh "We’d a fellow we took off the list. He came back in a year like a lamb." { talk = "away" },
  set "rules = rules + 1",
  draw("flat", 1),
  later(3) { talk = "fixing", text = "Agreements. What happens at the third breach." },

  moment "terms" {
    notice "It’s all quite reasonable by now. By the wall, Nerys has begun to nod at the ends of sentences.",
    hint = "You were the first to say it.",

    say.mend "I said that about patience, and I sat him outside. Where had we got to with him?" {
      move = "repair", short = "I sat him outside", effect = "held = held + 1; gadd = gadd + 2; rules = rules - 1",
      why  = "You took back your own share and left them theirs. It’s easier to go and fetch somebody whom one hasn’t been the only one to put out.",
      go   = "fetched_back" },

    say.hard "It’s a hard job, and you all do it very decently. I’d want that put on record." {
      move = "reassure_early", short = "You all do it decently", effect = "iron = iron + 1",
      why  = "They deserve it, most weeks. It closed the file on him, with a compliment to the department.",
      go   = "signed" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, both_sides = -1, group_process = -1 }, short = "Let it finish", effect = "rules = rules + 1; sentence = 1",
      why  = "It found its end, with a date for a review. It’s what the manager wanted, and it hadn’t been what she came in with.",
      go   = "signed" },

    say.copies "Should he perhaps have somebody with him when he signs? The brother, would you say?" {
      move = "give_advice", short = "Somebody with him", effect = "rules = rules + 1; sentence = 1",
      why  = "You were thinking of his comfort, and you’d thought of the brother. The paper has been signed, in here, by everybody but the two of them.",
      go   = "signed" },
  },
}

beat "signed" {
  Junaid  "Good. Done." { talk = "fixing" },
  Oluchi  "He’ll be glad to have it clear, won’t he?" { talk = "fixing", feels = "warm" },
  later(1) { talk = "fixing", text = "A date for the review. It’s to be March." },
  go "after_the_one_thing",
}

beat "fetched_back" {
  silence(6) { kind = "working" },
  Sione   "He was holding out the lid." { talk = "relationship", feels = "thinking" },
  Kit     "Oh, God, yeah." { talk = "feeling", feels = "uneasy" },
  Oluchi  "And I’ve been throwing him off the ward. I’ve not even had him five minutes." { talk = "feeling", feels = "sad" },
  silence(7) { kind = "working" },
  later(1) { talk = "relationship", text = "The lid." },
  go "after_the_one_thing",
}

beat "a_control_thing" {
  Parisa  "That’s a well-described position. One drinks against the machine." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Kit     "So it’s like an eating disorder, but wet." { talk = "away" },
  Junaid  "So he should see someone." { talk = "fixing" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Control, and loss of it." },
  go "after_the_one_thing",
}

beat "cross_with_him" {
  go "cut_your_losses_quietly" { when = "gadd < 4" },
  Junaid  "I’m quite angry with him, actually." { talk = "feeling", feels = "thinking" },
  Oluchi  "So was she, wasn’t she? She was that angry." { talk = "relationship" },
  Junaid  "He’s going to do it till it kills him, and he’s going to be polite about it. And he’s got twenty, and he holds them out." { talk = "relationship", feels = "sad" },
  Sione   "And that’s it till bedtime." { talk = "relationship", to = "Junaid" },
  silence(9) { kind = "working" },
  set "held = held + 1",
  later(2) { talk = "relationship", text = "Being angry with somebody who says thank you." },
  go "after_the_one_thing",
}

beat "cut_your_losses_quietly" {
  Junaid  "So you set terms." { talk = "fixing", drift = "advice_giving" },
  Oluchi  "It’d be kinder, wouldn’t it?" { talk = "fixing" },
  set "rules = rules + 2",
  draw("flat", 1),
  later(3) { talk = "fixing", text = "Terms, and who’d draw them up." },
  go "after_the_one_thing",
}

beat "after_the_one_thing" {
  go "are_you_keeping_well" { when = "held > 7 and iron < 2" },
  go "quarter_past" { when = "minute > 46" },
  go "never_once",
}

---------------------------------------------------------------------------------------------------- not once

beat "never_once" {
  Kit     "I just want to say, though. She taught us, Nerys did, in third year, and we used to say it, like, what would Nerys do? She was never off. Not once." { talk = "away", drift = "idealising", feels = "warm" },
  Oluchi  "And she’s never missed one of these. Have you, Nerys? I’ve missed five." { talk = "away", feels = "warm" },
  Ruaridh "She’s the constitution of a pit pony. I said so in the autumn." { talk = "away", drift = "idealising", feels = "warm" },
  Nerys   { does = "smiles, and shakes her head a very little, and goes on smiling.", feels = "uneasy" },

  moment "never_once" {
    notice "They’ve turned round to tell her. She is getting the full beam of it, with her back to a poster about flu.",
    hint = "What has that man said about her that they haven’t?",

    say.agree "I’d go along with that. He’s a lucky man to have her for his own, if he but knew it." {
      move = "reassure_early", short = "He’s a lucky man", effect = "iron = iron + 1",
      why  = "You added yours, and it was meant. She’s been thanked for her health by everyone now, and it would be ungracious to come back with anything else.",
      go   = "lucky_man" },

    say.both "A pony’s constitution, and she stood there among the tanks. Let’s have the two." {
      move = "hold_both", short = "The pony and the tanks", effect = "held = held + 1; iron = iron - 1",
      why  = "You let them keep the pony. With the tanks next to it, it was something that she can do and not the whole of what she is.",
      go   = "among_the_tanks" },

    say.same "Nerys, he said that you aren’t ill. And now it’s us. We’ve all been saying it." {
      to = "Nerys", move = "name_process", marks = { protect_presenter = -2, safe_space = -1, group_process = 1, leader_restraint = -1 }, short = "Now it’s us", effect = "pried = pried + 2",
      why  = "It’s so, and nobody else had heard it. Said to her by name it asks a question that you hadn’t meant to ask, and they all looked at her for the answer.",
      go   = "now_its_us" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -1 }, short = "Let her have it", effect = "iron = iron + 1",
      why  = "It would have seemed mean to stop it. It’s not a thing that one can answer, though, and she’ll have to carry it home.",
      go   = "lucky_man" },

    say.gadd "Suppose that he can hear us, over there in chair four. What’s his face doing?" {
      move = "imagine_role", target = "patient", short = "What’s his face doing?", effect = "held = held + 1; gadd = gadd + 1",
      why  = "They had been so busy with her that he’d been left with nothing to look at but flats. He turned out to have a view of ponies.",
      go   = "his_face" },
  },
}

beat "among_the_tanks" {
  silence(6) { kind = "working" },
  Ruaridh "They were kept down there, the ponies. The summer holidays was when they saw the grass." { talk = "relationship", feels = "thinking" },
  Oluchi  "It’s so loud, she said. You could shout in there." { talk = "feeling" },
  Junaid  "I’ve got the cold store." { talk = "feeling" },
  silence(6) { kind = "working" },
  Kit     "I never thought she’d have one of those. A place." { talk = "relationship", feels = "sad" },
  later(1) { talk = "relationship", text = "What one does there. Stand, mostly." },
  go "are_you_keeping_well",
}

beat "his_face" {
  silence(5) { kind = "working" },
  Sione   "He’s not surprised." { talk = "relationship", feels = "thinking" },
  Ruaridh "‘Aye, very fit. She’ll bury the lot of us.’" { talk = "relationship" },
  Oluchi  "He’d be glad, wouldn’t he? That she’s strong? And then he’d look out of the window." { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  later(1) { talk = "relationship", text = "Being looked after by somebody who’s never ill." },
  go "are_you_keeping_well",
}

beat "now_its_us" {
  silence(6) { kind = "frozen" },
  Kit     "But you aren’t. Are you?" { talk = "facts", to = "Nerys", drift = "therapy_drift", feels = "shocked" },
  go "are_you_keeping_well",
}

beat "lucky_man" {
  Oluchi  "I’d go up there tomorrow, wouldn’t I, to have her for my own doctor?" { talk = "away", to = "Nerys", feels = "warm" },
  Nerys   "You’re very good." { talk = "away", feels = "neutral" },
  Kit     "No, but honestly." { talk = "away", feels = "warm" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Things that she did in third year." },
  go "are_you_keeping_well",
}

---------------------------------------------------------------------------------------------------- are you keeping well?

beat "are_you_keeping_well" {
  Oluchi  "Can I ask something, though? She wouldn’t have the ibuprofen." { talk = "facts", feels = "thinking" },
  Junaid  "So?" { talk = "facts", to = "Oluchi" },
  Oluchi  "So nothing. Only she said it ever so quick." { talk = "facts" },
  Kit     "And we never got to see what was on the bit of paper." { talk = "facts", when = "cuff == 2" },
  Oluchi  "Nerys, you are keeping well, are you? In yourself? You’ve lost a bit, haven’t you, off the face?" { talk = "facts", to = "Nerys", drift = "therapy_drift", feels = "warm" },
  Nerys   { does = "has sat forward, off the cushion.", feels = "tense" },
  silence(4),

  moment "keeping_well" {
    notice "Six doctors are looking at one face. They are good at it, and they’re very fond of her.",
    hint = "Two ways to stop it would say the same thing about her.",

    say.right "I think that we may take it that Nerys is as right as rain. So, then, back to him." {
      move = "reassure_early", marks = { safe_space = -1, protect_presenter = -1, relationship_focus = -1, both_sides = -1, tolerate_uncertainty = -2 }, short = "Right as rain", effect = "iron = iron + 2",
      why  = "You got their eyes off her, and it was quickly done. You did it with what the man in chair four said, and she’s obliged to you for it.",
      go   = "right_as_rain" },

    say.pockets "We’ll keep out of Nerys’s pockets. What was he looking for, from the top to the shoes?" {
      move = "guard_privacy", short = "Out of her pockets", effect = "held = held + 1; noticed = 1",
      why  = "You didn’t say that there was nothing there, and you didn’t look. Then you gave them someone else who’d been looking, and they could use their eyes on him.",
      go   = "out_of_her_pockets" },

    say.only_if "Is there something that you’d like us to know, Nerys? Only if there is, of course." {
      to = "Nerys", move = "interrogate", short = "Anything to know?", effect = "pried = pried + 3",
      why  = "It couldn’t have been asked more gently. It’s been asked, though, with six of them waiting, and whichever way she answers she’ll have said something.",
      go   = "anything_to_know" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -2, protect_presenter = -2, relationship_focus = -1, both_sides = -1, group_process = -1, leader_restraint = -1 }, short = "Leave it to her", effect = "pried = pried + 2",
      why  = "She is a consultant, and can say no. From the wall it looks as if the leader would quite like to know as well.",
      go   = "anything_to_know" },

    say.patient "It’s Mr Gadd who’s the patient, isn’t it? Shall we go back to the unit with him?" {
      move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = 1 }, short = "He’s the patient", effect = "iron = iron + 1",
      why  = "It did the work, and nobody was shamed. It also told them who in that story is the patient, and so who isn’t.",
      go   = "hes_the_patient" },
  },
}

beat "out_of_her_pockets" {
  Oluchi  "Sorry. Sorry, Nerys. It’s the job, isn’t it?" { talk = "process", to = "Nerys", feels = "uneasy" },
  Nerys   { does = "leans back, by degrees, until she has the cushion again." },
  silence(7),
  go "passed_fit",
}

beat "hes_the_patient" {
  Oluchi  "He is, yes. Sorry." { talk = "process", feels = "uneasy" },
  silence(6),
  go "passed_fit" { when = "held > 5" },
  draw("early", 1),
  later(2) { talk = "facts", text = "His ankles. What they could come down to." },
  go "towards_quarter_past",
}

beat "right_as_rain" {
  Nerys   "Right as rain." { talk = "away", feels = "neutral" },
  Ruaridh "Aye, leave the lassie be." { talk = "process", to = "Oluchi" },
  Nerys   { does = "moves the cushion to her knee, and folds her hands on it." },
  draw("flat", 1),
  later(2) { talk = "away", text = "Whether anyone knows a good locum." },
  go "towards_quarter_past",
}

beat "anything_to_know" {
  go "since_you_ask" { when = "pried > 5" },
  Nerys   "I’m not ill, Oluchi." { talk = "away", to = "Oluchi", feels = "neutral" },
  Oluchi  "No. No, course you’re not." { talk = "process", to = "Nerys", feels = "uneasy" },
  Sione   { does = "looks at her, and then at nothing, with some care.", feels = "thinking" },
  silence(9) { kind = "frozen" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Iron. The vitamin sort." },
  go "towards_quarter_past",
}

beat "since_you_ask" {
  Nerys   "As a matter of fact it’s my kidneys. Since you ask." { talk = "facts", feels = "tense" },
  silence(5) { kind = "frozen" },
  Kit     "What, like, yours?" { talk = "facts", to = "Nerys", feels = "shocked" },
  Nerys   "Like mine." { talk = "facts", to = "Kit" },
  set "came = 3",

  stretch "in_good_hands" {
    notice "They are all with her at once. Oluchi has got there first, and is holding her wrist.",
    hint = "There’s a good deal of love in it. What’s it like to be the one on the chair?",
    timely = { 2, 5 },
    Junaid  "What’s your function?" { talk = "facts", to = "Nerys", drift = "therapy_drift" },
    Nerys   "Seventeen per cent." { talk = "facts", to = "Junaid", feels = "withdrawn" },
    Oluchi  "Oh, my love. And you’ve sat there. Who’s looking after you?" { talk = "facts", to = "Nerys", drift = "therapy_drift", feels = "sad" },
    Ruaridh "There’s the cottage, it’s empty till Easter. You’d only to ask." { talk = "fixing", to = "Nerys", feels = "sad" },
    Junaid  "Does the trust know? They’ve got to make adjustments. It’s law." { talk = "fixing", to = "Nerys", drift = "therapy_drift" },
    Kit     "You shouldn’t be on call. Is she even allowed to be on call?" { talk = "fixing", feels = "near_tears" },
    Nerys   "It’s all in hand." { talk = "away", feels = "withdrawn" },
    Junaid  "Potassium?" { talk = "facts", to = "Nerys" },

    say.who "You’re among friends here, Nerys. Tell us what it’s been like, to carry it all alone." {
      to = "Nerys", move = "interrogate", short = "Carrying it alone", effect = "pried = pried + 1; exposure = exposure + 10",
      why  = "It was the nicest of their questions, and she answered it like the others. There’s no patient left in the room apart from her.",
      go   = "all_in_hand" },

    say.mend "I let that be fetched out of you, Nerys. Sit down, everyone. It’s hers, and private." {
      to = "Nerys", move = "repair", short = "I let it be fetched out", effect = "held = held + 2; mended = 1",
      why  = "It can’t be put back, and you said whose doing that was. Oluchi let go of the wrist, and it was once again a wrist that somebody has.",
      go   = "sat_down_again" },

    say.brave "That was a brave thing to say. I think we’d all want you to know you’re not alone." {
      to = "Nerys", move = "reassure_early", short = "You’re not alone",
      why  = "It’s what one says, and they said it after you, all round. She hadn’t been brave, she had been asked until she did.",
      go   = "all_in_hand" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -2, relationship_focus = -1, both_sides = -1, group_process = -1, leader_restraint = -1 }, short = "Let them be kind",
      why  = "You could hardly have told them not to be kind. They took her history, and did it well, and had an answer for each thing.",
      go   = "all_in_hand" },
  },
}

beat "all_in_hand" {
  later(6) { talk = "fixing", text = "Who to see. Diet. A woman in the city who’s marvellous. Nerys says thank you to each of them." },
  Parisa  { does = "has said nothing, and is looking at the wheel under her hand.", feels = "irritated" },
  go "quarter_past",
}

beat "sat_down_again" {
  silence(8) { kind = "frozen" },
  Oluchi  { does = "goes back to her chair on tiptoe, for some reason.", feels = "uneasy" },
  Parisa  "They did that to me. I’d a rehabilitation plan before I’d got the grit out of my knee." { talk = "feeling", to = "Nerys", feels = "irritated" },
  Nerys   "Did you." { talk = "relationship", to = "Parisa" },
  Parisa  "It was an excellent plan." { talk = "feeling", to = "Nerys", feels = "warm" },
  silence(7) { kind = "working" },
  later(5) { talk = "relationship", text = "Not much, at first. Then what it’s like when everybody’s good to you, and chair four, where everybody is." },
  go "quarter_past",
}

---------------------------------------------------------------------------------------------------- passed fit

beat "passed_fit" {
  Sione   "He’s been there three years. He’s seen them all come in. He’ll know by the ankles." { talk = "relationship", feels = "thinking" },
  Junaid  "Know what?" { talk = "facts", to = "Sione" },
  Sione   "Who’s going to. He looked, and he took his time. And he passed her fit." { talk = "relationship", drift = "working_silence" },
  silence(16) { kind = "working" },

  moment "passed_fit" {
    notice "Nobody’s looking at Nerys. Several of them seem to be having a look at something of their own.",
    hint = "Whom has he been looking at for the last half-minute?",
    silence = "working",

    say.passed "What’s it like, to be looked over like that and told that you’ve passed?" {
      move = "invite_feeling", short = "To be told you’ve passed",
      why  = "It was the right question, and they were already in the middle of it. They came out to answer, each with a word, and didn’t get all the way back in.",
      go   = "like_a_medical" },

    say.trained "He isn’t trained to look, of course. It’s easy for a lay person to be mistaken." {
      move = "reassure_early", marks = { relationship_focus = -1, felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2, protect_presenter = -1 }, short = "He isn’t trained", effect = "pried = pried + 1",
      why  = "You were tidying up after Sione, who’d frightened you a little. ‘Mistaken’ is a word with a corner to it, and two of them looked round at the wall.",
      go   = "mistaken" },

    say.coat "So health’s a sort of coat he put on her, and she was left standing there in it." {
      move = "tidy_up", short = "A coat he put on her",
      why  = "It’s a good likeness, and it gave everybody something to hold. They had been holding something already, that hadn’t a likeness yet.",
      go   = "mistaken" },

    quiet { move = "hold_silence", short = "Stay in it", effect = "held = held + 1; mortal = mortal + 1",
      why  = "It was each of them that he was looking at by then, from the top to the shoes. There were a good many ways of not being ill in that room, and nobody had to say which was theirs.",
      go   = "a_lonely_thing" },
  },
}

beat "a_lonely_thing" {
  silence(18) { kind = "working" },
  Junaid  "You’d want to look in a mirror. After. You’d want to check." { talk = "feeling", feels = "uneasy" },
  Oluchi  "I never thought that it might be, that you’d be cross with somebody for not seeing." { talk = "feeling", feels = "thinking" },
  Ruaridh "Six o’clock, and it’s normal, and I’m stood there in the yard with the phone. It’s a lonely thing, to get away with it." { talk = "feeling", feels = "sad", when = "mortal > 2" },
  Ruaridh "It’s a lonely thing, to get away with it. I couldn’t tell you why I say that." { talk = "feeling", feels = "sad", when = "mortal < 3" },
  Nerys   { does = "has her hand flat on the cushion, behind her, as you would on a horse.", feels = "near_tears" },
  silence(10) { kind = "working" },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "What he’d have seen. What it was that he wanted to see." },
  go "towards_quarter_past",
}

beat "like_a_medical" {
  Kit     "Like a medical. Like, cough." { talk = "feeling" },
  Oluchi  "Safe. And a bit cheated." { talk = "feeling", feels = "thinking" },
  Junaid  "Cold hands." { talk = "feeling" },
  draw("deep", 1),
  later(2) { talk = "feeling", text = "Being looked over." },
  go "towards_quarter_past",
}

beat "mistaken" {
  Kit     "That’s really good." { talk = "away" },
  Sione   { does = "closes his mouth, and nods.", feels = "withdrawn" },
  draw("flat", 1),
  later(2) { talk = "away", text = "How people look when they’re well. It varies." },
  go "towards_quarter_past",
}

-- The clock: a session that went quickly has time left, and fills it in its own way.
beat "towards_quarter_past" {
  go "quarter_past" { when = "minute > 43" },
  go "time_left_well_used" { when = "held > 7 or (held > 5 and depth > 40)" },
  go "time_left",
}

beat "time_left_well_used" {
  draw("deep", 2),
  later(2) { talk = "relationship", text = "The unit, early, before anybody’s on." },
  go "quarter_past" { when = "minute > 43" },
  draw("deep", 1),
  later(5) { talk = "relationship", text = "Tomorrow, and who’ll speak first." },
  go "quarter_past",
}

beat "time_left" {
  draw("flat", 2),
  later(2) { talk = "away", text = "Rotas. The heating, and who in the county to ring." },
  go "quarter_past" { when = "minute > 43" },
  draw("flat", 1),
  later(5) { talk = "fixing", text = "What could be put on for staff. Yoga." },
  go "quarter_past",
}

---------------------------------------------------------------------------------------------------- return

beat "quarter_past" { phase "return",
  stage "A quarter past seven. The fish tank comes to the end of something, and bubbles." { when = "minute < 48" },
  stage "It’s gone twenty past seven. The fish tank comes to the end of something, and bubbles." { when = "minute > 47" },
  silence(4),

  moment "quarter_past" {
    notice "Nerys is between the cuff and the flu. She has her jacket on, in that heat.",
    hint = "What might she be allowed to bring in with her, unopened?",

    say.tomorrow "Come in, Nerys. Having heard all of that, what’ll you be saying to him tomorrow?" {
      to = "Nerys", move = "give_advice", short = "What will you say?", effect = "rules = rules + 1; held = held - 1",
      why  = "It was practical, and tomorrow is tomorrow. She looked for something that could be said, which left out most of what she’d heard.",
      go   = "out_of_all_that" },

    say.wrong "Come in, Nerys, and tell us what it was that we couldn’t know. What’s missing?" {
      to = "Nerys", move = "bring_back", when = "came ~= 3", marks = { hold_frame = 1, protect_presenter = -2, safe_space = -1, leader_restraint = -1 }, short = "What’s missing?", effect = "pried = pried + 2; held = held - 1",
      why  = "You’d felt that there was a gap, and it was neatly said. You pointed to it with the light on, and she had to come in past it.",
      go   = "nothing_comes_to_mind" },

    say.open "There’s your place when you want it, Nerys. Bring something, or just come and sit." {
      to = "Nerys", move = "bring_back", short = "Or just come and sit", effect = "held = held + 1",
      why  = "You asked for the chair and for nothing on it. It’s not what she’s used to being wanted for.",
      go   = "she_brings_the_chair" },

    quiet { move = "let_it_run", short = "They’ll run down", effect = "held = held - 1; iron = iron + 1",
      why  = "The clock is yours, and they left it to you. She’s used to waiting till people are ready for her, and nobody looked less as if it mattered.",
      go   = "twenty_past" },

    say.between "Before she does, I’d say we’ve learnt that the wall between ill and well is a thin one." {
      move = "tidy_up", short = "The wall is thin", effect = "held = held - 1; iron = iron + 1",
      why  = "It was a handsome thing to have learnt. She came in through it, and found that it had already been understood.",
      go   = "thin_wall" },
  },
}

beat "she_brings_the_chair" {
  Nerys.returns,
  stage "‘Please sit down,’ says the machine, behind her." ,
  Nerys  { does = "puts the cushion in first.", feels = "thinking" },
  silence(13) { kind = "working" },
  go "she_is_back",
}

beat "out_of_all_that" {
  Nerys.returns,
  Nerys  "There’s a good deal I can use. Thank you." { talk = "fixing", feels = "neutral" },
  Junaid "Use ‘I can’t imagine’." { talk = "fixing", to = "Nerys" },
  go "she_is_back",
}

beat "nothing_comes_to_mind" {
  Nerys.returns,
  Nerys  "I don’t think there’s anything missing. You were very thorough." { talk = "away", feels = "tense" },
  Oluchi { does = "is looking at her with her head on one side." },
  go "she_is_back",
}

beat "twenty_past" {
  draw("flat", 1),
  later(2) { talk = "away", text = "Parking permits." },
  Parisa "It’s twenty past. Isn’t somebody going to ask Nerys in?" { talk = "frame", feels = "irritated" },
  You    "I am, and I’m late. Nerys, come and join us." { talk = "frame" },
  Nerys.returns,
  Nerys  "No hurry. I was fine." { talk = "away", feels = "neutral" },
  Oluchi { does = "pats the air beside her, where the chair’s to go.", feels = "warm" },
  go "she_is_back",
}

beat "thin_wall" {
  later(2) { talk = "away", text = "You say a bit more about the wall." },
  Nerys.returns,
  Kit    "That’s going in my portfolio." { talk = "away", feels = "warm" },
  Nerys  "Yes. It’s a good way to put it." { talk = "away", feels = "neutral" },
  go "she_is_back",
}

beat "she_is_back" {
  go "it_was_mine" { when = "came == 3 and mended == 1" },
  go "all_very_kind" { when = "came == 3" },
  go "with_the_sentence" { when = "gadd < 4 and sentence == 1 and pried < 6" },
  go "youd_tell_us" { when = "pried > 4 and held < 8" },
  go "with_the_sentence" { when = "gadd < 4 and rules > 3" },
  go "she_tells" { when = "held > 8 and pried < 4 and iron < 3" },
  go "nothing_the_matter" { when = "held < 5 or iron > 3 or tales > 3" },
  go "halfway",
}

-- 1 and 2. She tells what she said, and goes as far as she likes.

beat "she_tells" {
  Nerys "You had him with his mouth down to the tray. He does do that. With the tap, when he thinks that nobody’s about." { talk = "relationship", feels = "warm", to = "Ruaridh", when = "tray == 1" },
  Nerys "I’d forgotten that he held it out. I’ve had him down as only having said it." { talk = "relationship", feels = "warm", when = "tray == 0" },
  silence(9) { kind = "working" },
  Nerys "I took one. I believe I left that out." { talk = "relationship", feels = "uneasy", when = "ice == 0" },
  Nerys "You know that I took one. It got a bit rushed, after that." { talk = "relationship", feels = "uneasy", when = "ice == 1" },

  stretch "she_tells" {
    notice "She’s speaking to the empty jug, and putting in all the numbers.",
    hint = "She’s going round by the plant. Where does it come out?",
    timely = { 5, 6 },
    Nerys  "He said, ‘Nineteen.’ And I had it in my mouth. And you can’t put it anywhere, there’s not a bin that you can reach." { talk = "relationship" },
    Nerys  "And before that. When he said I wasn’t ill, I said, ‘No. I’m not.’ It came out beautifully." { talk = "feeling", feels = "tense" },
    Parisa { does = "puts out a hand, flat, in the direction of Kit, who has breathed in." },
    Nerys  "So I was in with the tanks with my cheek out. You can’t be very angry with your mouth full. You’ve to wait till it’s gone, and if you don’t bite it’s six minutes." { talk = "feeling" },
    Nerys  "And when it had gone I found that it wasn’t only that. I was pleased." { talk = "feeling", feels = "near_tears" },
    Nerys  "He sees them all day long. He knows by the ankles. And he’d had a proper look." { talk = "relationship", feels = "near_tears" },
    Nerys  "I was so pleased. I could have kissed the man." { talk = "relationship", feels = "near_tears" },

    say.pleased "What was it like for you, Nerys, to be standing there with it in your mouth?" {
      to = "Nerys", move = "interrogate", short = "What was it like?", effect = "pried = pried + 1; exposure = exposure + 8",
      why  = "It’s a thing that anyone would like to know. She was getting there, by her own road and with all the numbers, and you asked her to come straight across.",
      go   = "its_silly" },

    quiet { move = "hold_silence", short = "Let her", effect = "held = held + 1",
      why  = "You kept your hands to yourself, and they did the same. She had come to the end of what she had counted, and hadn’t stopped.",
      go   = "theres_a_reason" },

    say.well "You took what he held out, Nerys, and I can’t think of a kinder thing to have done." {
      to = "Nerys", move = "reassure_early", short = "A kinder thing", effect = "iron = iron + 1",
      why  = "You made it a kindness, and so she’d been kind. She has been told that all her life, and it was as far as it went.",
      go   = "its_silly" },

    say.two_things "So it was company that he wanted in it, and in a way, for a bit, he had some." {
      move = "tidy_up", short = "Company", effect = "depth = depth - 4",
      why  = "It’s a good ending, and you’d got to it before she had. There was another sentence on its way, and it no longer had anywhere to go.",
      go   = "its_silly" },
  },
}

beat "its_silly" {
  Nerys  "It’s silly, really. One’s tired, on a Wednesday." { talk = "away", feels = "uneasy" },
  Oluchi "It’s not silly." { talk = "away", to = "Nerys", feels = "warm" },
  silence(7),
  Nerys  "No. Anyhow, I had his ice, and I went off with it without a word. I’d like to go round on a Friday again." { talk = "relationship", feels = "uneasy" },
  later(2) { talk = "relationship", text = "Fridays." },
  set "came = 2",
  go "five_to",
}

beat "theres_a_reason" {
  silence(14) { kind = "working" },
  Nerys "There’s a reason for it. For why I’d. It’s a, there’s something that I’ve not." { talk = "feeling", feels = "near_tears" },
  silence(6) { kind = "working" },

  moment "theres_a_reason" {
    notice "She always finishes her sentences. Her hand has gone round behind her, to the cushion.",
    hint = "What has she told you already? Is anything owing?",
    silence = "working",

    say.ears "We’ve a good ten minutes left, Nerys, and it goes no further, if you’d like to go on." {
      to = "Nerys", move = "interrogate", short = "If you’d like to go on", effect = "pried = pried + 2",
      why  = "You were holding a door for her, and it was a push. She looked at the clock, since you’d mentioned it, and did up a button.",
      go   = "its_nothing" },

    say.guessed "I dare say that one or two have guessed, Nerys, and it’s quite all right with us." {
      to = "Nerys", move = "reassure_early", marks = { safe_space = -2, protect_presenter = -2, felt_experience = -1, tolerate_uncertainty = -2 }, short = "Some have guessed", effect = "pried = pried + 2",
      why  = "You meant that she needn’t be afraid of them. It was hers to say or not, until you said that it had been said.",
      go   = "its_nothing" },

    say.keep "That can stay in your pocket, Nerys. You’ve told us where it was you were standing." {
      to = "Nerys", move = "guard_privacy", short = "It can stay there", effect = "held = held + 1",
      why  = "You let her have it and not say it, and didn’t make out that it wasn’t there. She’d told you about him and her to the end, and that was what she had come to do.",
      go   = "she_keeps_it" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t ask, and you didn’t let her off. It was for her to see who was in the room, and whether it would bear it.",
      go   = "whether_it_bears" },
  },
}

beat "whether_it_bears" {
  go "seventeen" { when = "mortal > 3 and noticed == 1" },
  silence(12) { kind = "working" },
  Nerys "No. I think that I’ll keep that one, if it’s all the same to you." { talk = "feeling", feels = "thinking" },
  go "kept",
}

beat "she_keeps_it" {
  silence(7) { kind = "working" },
  Nerys "Then I shall. Thank you." { talk = "feeling", feels = "thinking" },
  go "kept",
}

beat "its_nothing" {
  Nerys  "No. It’s nothing. It’s been a very useful evening." { talk = "away", feels = "withdrawn" },
  Oluchi "Are you sure?" { talk = "process", to = "Nerys", feels = "uneasy" },
  Nerys  "I’m fine, Oluchi." { talk = "away", to = "Oluchi", feels = "neutral" },
  later(2) { talk = "away", text = "How useful it has been." },
  set "came = 4",
  go "five_to",
}

-- 2. She keeps it, and they know that there is something kept.

beat "kept" {
  silence(8) { kind = "working" },
  Kit   "Sorry, it’s just, is it, like, are you okay? Or shouldn’t I ask?" { talk = "process", to = "Nerys", feels = "uneasy" },

  moment "kept" {
    notice "There is something in the circle with a cloth over it. They can all see how big it is.",
    hint = "Can they bear not to know? Can you?",

    say.leave "It’s been kept, Kit, and we’ll let it be kept. It can sit here with the rest of us." {
      to = "Kit", move = "shield_presenter", short = "Let it be kept", effect = "held = held + 1",
      why  = "You neither lifted the cloth nor took it out of the room. He had been allowed to see that there was something, and nothing was wanted of him.",
      go   = "mouth_full" },

    quiet { within = "coats == 1 or mortal > 1", move = "hold_silence", otherwise = "let_it_run", short = "See what they do",
      why  = "People who have lately had something of their own on the carpet know what to do with somebody else’s. Those who haven’t would like to help.",
      go   = "see_what_they_do" },

    say.fine "I’m sure there’s nothing the matter, Kit. Nerys would have said so if there were." {
      to = "Kit", move = "reassure_early", short = "Nothing the matter", effect = "iron = iron + 2",
      why  = "You put Kit out of his misery. She’d told them that there was something, and in ten words it had been cured.",
      go   = "nothing_at_all" },

    say.you_ask "You may ask her if there’s anything she needs, Kit. I think that’d be all right." {
      to = "Kit", move = "give_advice", short = "Ask what she needs", effect = "pried = pried + 1",
      marks = { protect_presenter = -2, relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -1 },
      why  = "You found him something to do with it. She is back in a bed, being asked what she needs, with the case notes closed.",
      go   = "nothing_at_all" },
  },
}

beat "see_what_they_do" {
  go "nothing_at_all" { when = "coats == 0 and mortal < 2" },
  Sione "Leave it where it is, Kit." { talk = "process", to = "Kit", feels = "warm" },
  Kit   "Yeah. No, yeah. I can do that." { talk = "process", feels = "thinking" },
  set "held = held + 1",
  go "mouth_full",
}

beat "nothing_at_all" {
  Nerys   "Nothing at all, thank you." { talk = "away", to = "Kit", feels = "neutral" },
  Ruaridh "A good night’s sleep." { talk = "away", to = "Nerys", feels = "warm" },
  later(2) { talk = "away", text = "Sleep, and the want of it." },
  set "came = 4",
  go "five_to",
}

beat "mouth_full" {
  silence(11) { kind = "working" },
  Ruaridh "Did he know? That you’d it in your mouth yet?" { talk = "relationship", to = "Nerys", feels = "thinking" },
  Nerys   "He’d have heard it. It clicks, on your teeth." { talk = "relationship", to = "Ruaridh", feels = "warm" },
  Sione   "So you were in there with him, six minutes." { talk = "relationship" },
  silence(9) { kind = "working" },
  Nerys   "I suppose that I was." { talk = "relationship", feels = "sad" },
  later(2) { talk = "relationship", text = "Ice. Nobody goes near the other thing, and nobody is pretending that it’s not there." },
  set "came = 2",
  go "five_to",
}

-- 1. She tells.

beat "seventeen" {
  silence(9) { kind = "working" },
  Nerys "Mine are at seventeen per cent. It runs in the family, my mother’s were the same. I’m seen in another town, by somebody I sat exams with, under my married name." { talk = "relationship", feels = "near_tears" },
  Nerys "So he’d got it wrong, you see. He’d a proper look, and he’d got it wrong. And I thought, I’m not going to be the one to tell him." { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },
  Nerys "And then I thought, well, who is?" { talk = "relationship" },
  Oluchi { does = "has both hands on the arms of her chair.", feels = "near_tears" },
  Junaid { does = "has a number on the tip of his tongue." },

  moment "seventeen" {
    notice "They’re all going to look after her in about three seconds.",
    hint = "Whom was she telling them about?",

    say.who "Thank you, Nerys. Have you got somebody good, who’s looking after you in all this?" {
      to = "Nerys", move = "give_advice", marks = { protect_presenter = -2, relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Somebody good?",
      effect = "pried = pried + 1",
      why  = "A friend would ask it, tomorrow. It was the word that they’d been waiting for, and six doctors came on duty.",
      go   = "six_doctors" },

    quiet { move = "hold_silence", short = "Trust them", effect = "held = held + 1",
      why  = "You watched the three seconds go by, and so did Oluchi. They had been on that chair tonight, most of them, and knew how much help it wants.",
      go   = "on_her_hands" },

    say.same "It makes no difference in here, Nerys. You’re who you were an hour ago, to us." {
      to = "Nerys", move = "reassure_early", short = "It makes no difference", effect = "iron = iron + 2",
      why  = "You meant it as a welcome. She’d spent a year on being no different, and twenty seconds on the other thing.",
      go   = "no_different" },

    say.both "He gave it to the pair of them, then. The one who’s well, and the other one." {
      move = "hold_both", short = "To the pair of them", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You kept her out of bed, and in the story with him. He’d been wrong and he’d been generous, and both had gone to the right address.",
      go   = "on_her_hands" },
  },
}

beat "on_her_hands" {
  Oluchi  { does = "sits down again, on both her hands.", feels = "sad" },
  silence(14) { kind = "working" },
  Parisa  "Don’t let them make you into a metaphor." { talk = "relationship", to = "Nerys", feels = "warm" },
  Nerys   "I thought that was you." { talk = "relationship", to = "Parisa", feels = "laughing" },
  Parisa  "I did the Greek one. I take it back." { talk = "process", to = "Nerys" },
  silence(8) { kind = "working" },
  Kit     "So it was, when he gave you it, you couldn’t say anything because you’d got his actual ice in your actual mouth." { talk = "relationship", to = "Nerys", feels = "sad" },
  Nerys   "It clicks, on your teeth. He’d have heard." { talk = "relationship", to = "Kit", feels = "warm" },
  later(2) { talk = "relationship", text = "What he heard. What he might be thinking, Tuesdays and Thursdays." },
  set "came = 1",
  go "five_to",
}

beat "no_different" {
  Kit     "Exactly. You’re still Nerys." { talk = "away", to = "Nerys", feels = "warm" },
  Ruaridh "Aye. It’d take more than that." { talk = "away", feels = "warm" },
  Nerys   "Thank you. That’s what I’d hoped." { talk = "away", feels = "neutral" },
  later(2) { talk = "away", text = "How well she does, considering." },
  set "came = 4",
  go "five_to",
}

beat "six_doctors" {
  Oluchi  { does = "has got across the circle, and has her by the wrist.", feels = "near_tears" },
  Junaid  "Are you listed? Who’s your surgeon?" { talk = "facts", to = "Nerys", drift = "therapy_drift" },
  later(3) { talk = "fixing", text = "Surgeons. Diet. Time off, and how to ask for it." },
  Nerys   "You’re all very kind." { talk = "away", feels = "withdrawn" },
  set "came = 3",
  go "five_to",
}

-- 3. It was had out of her.

beat "youd_tell_us" {
  Oluchi "You’d tell us, wouldn’t you, Nerys? If there was anything?" { talk = "process", to = "Nerys", drift = "therapy_drift", feels = "warm" },
  Kit    "Because, like, that’s what this is for." { talk = "process", to = "Nerys", feels = "attentive" },
  Nerys  { does = "takes the cushion out from behind her, and doesn’t know where to put it.", feels = "tense" },

  moment "youd_tell_us" {
    notice "It’s kindness, and there are two of them, and she has only just sat down.",
    hint = "Is that what this is for?",

    say.needs_not "She needn’t tell us anything, not now or ever. Nerys, we’d got as far as the lid." {
      to = "Nerys", move = "guard_privacy", short = "She needn’t, ever", effect = "held = held + 2; pried = pried - 2",
      why  = "You answered the question for the group and not for her, and set her down next to him again. It comes late, and it was the first time that anybody’d said it.",
      go   = "halfway" },

    say.of_course "Of course she would. We’re not going to start to worry about Nerys, of all people." {
      move = "reassure_early", short = "Of course she would", effect = "iron = iron + 2",
      why  = "You called them off, with a laugh, and answered for her. She is of all people now the one who can’t.",
      go   = "nothing_the_matter" },

    quiet { move = "let_it_run", short = "Let her answer", effect = "pried = pried + 1",
      why  = "She could have said no. She looked to see if you would, and then she did what one does with two kind people and no way round them.",
      go   = "had_out_late" },

    say.safe "This is about as safe a place as there is, Nerys, and I hope that you know it." {
      to = "Nerys", move = "interrogate", short = "A safe place", effect = "pried = pried + 1",
      why  = "You believe it, and it may even be so. It’s hard to go on keeping something to oneself in so safe a place without seeming to say that it isn’t.",
      go   = "had_out_late" },
  },
}

beat "had_out_late" {
  silence(7) { kind = "frozen" },
  Nerys  "It’s my kidneys, if you must know. Seventeen per cent." { talk = "facts", feels = "tense" },
  Oluchi "Oh, my love." { talk = "away", to = "Nerys", feels = "near_tears" },
  Junaid "Are you listed? Who’s your surgeon?" { talk = "facts", to = "Nerys", drift = "therapy_drift" },
  later(2) { talk = "fixing", text = "Surgeons. Diet. A cottage that’s empty till Easter." },
  set "came = 3",
  go "all_very_kind",
}

beat "all_very_kind" {
  Nerys  "You’re all very kind. I’ve got it written down." { talk = "away", feels = "withdrawn" },
  Oluchi "I’ll drop something round. What can’t you have? Is it tomatoes?" { talk = "fixing", to = "Nerys", drift = "therapy_drift", feels = "warm" },
  Nerys  "It’s tomatoes." { talk = "facts", to = "Oluchi" },

  moment "all_very_kind" {
    notice "They’ve got her a plan, and a lift home. Mr Gadd hasn’t been mentioned for some time.",
    hint = "Whose was it, an hour ago?",

    say.home "You’ll want to go gently this evening, Nerys, and have someone at home with you." {
      to = "Nerys", move = "give_advice", short = "Go gently", effect = "pried = pried + 1",
      why  = "It’s sound advice, and she’d give it herself. She was discharged from the group in good order.",
      go   = "in_good_hands_close" },

    say.glad "I’m glad that it’s out, and I think Nerys may be too. It’s lighter to carry, shared." {
      move = "reassure_early", short = "Glad that it’s out",
      why  = "You hoped so. It told her how she felt about a thing that she hadn’t been asked about, and she agreed.",
      go   = "in_good_hands_close" },

    say.mend "It wasn’t ours to have, Nerys, and I let us take it. It was him you came about." {
      to = "Nerys", move = "repair", short = "I let us take it", effect = "held = held + 1; mended = 1",
      why  = "It can’t be handed back, and you said so, and whose hand it had been. She looked at you properly for the first time in a while.",
      go   = "it_was_mine" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -2, relationship_focus = -1, both_sides = -1, group_process = -1 }, short = "Let it be settled",
      why  = "It was settled, down to the tomatoes. Whatever she had brought along to be thought about has been seen to.",
      go   = "in_good_hands_close" },
  },
}

beat "in_good_hands_close" {
  Nerys  "Yes. Thank you." { talk = "away", feels = "neutral" },
  Parisa { does = "lets off her brake, and puts it on again.", feels = "irritated" },
  later(2) { talk = "fixing", text = "Who’ll ring whom." },
  go "five_to",
}

beat "it_was_mine" {
  silence(9) { kind = "working" },
  Nerys  "I’d have liked to be the one to say it. That’s all. I’d got so good at the other." { talk = "feeling", feels = "sad" },
  Parisa "You can be cross." { talk = "relationship", to = "Nerys" },
  Nerys  "I am a bit cross." { talk = "feeling", to = "Parisa", feels = "irritated" },
  Oluchi "I’m sorry. I am. It was that ibuprofen." { talk = "process", to = "Nerys", feels = "sad" },
  silence(7) { kind = "working" },
  go "its_done_now" { when = "held < 7" },
  Nerys  "But I was pleased, you know. When he said it. I’d a mouthful of his ice and I was as pleased as anything." { talk = "relationship", feels = "near_tears" },
  silence(8) { kind = "working" },
  later(2) { talk = "relationship", text = "Him, and his ice. Junaid has turned his chair so as not to be opposite her." },
  set "came = 1",
  go "five_to",
}

beat "its_done_now" {
  Nerys  "It’s done now. You’re very kind. I’ll see to it all." { talk = "away", feels = "neutral" },
  Junaid { does = "turns his chair a little, so as not to be opposite her.", feels = "uneasy" },
  later(3) { talk = "away", text = "This and that. They’re careful with her." },
  set "came = 3",
  go "five_to",
}

-- 4. Nothing the matter.

beat "nothing_the_matter" {
  Nerys   "Well, that’s cleared my head. It’s a small thing, as I said." { talk = "away", feels = "neutral" },
  Oluchi  "You look better. Doesn’t she?" { talk = "away", feels = "warm" },
  Nerys   "I was thinking, over there. I could do Matteo’s Saturday. Somebody’s got to." { talk = "away", feels = "neutral" },
  Kit     "See?" { talk = "away", feels = "warm" },

  moment "nothing_the_matter" {
    notice "It’s a generous offer, and everyone’s relieved. She has her bag on her knee already.",
    hint = "What does one do with a Saturday on top?",

    say.marvel "That’s handsome of you, Nerys. I’m sure that he’d do the same for you, too." {
      to = "Nerys", move = "reassure_early", short = "That’s handsome", effect = "iron = iron + 1",
      why  = "It was thanks, and it was due. She’s paid for her place now for some time to come.",
      go   = "his_saturday" },

    say.two "She’s a head that hurts, and a Saturday to spare. Could both of those be hers?" {
      move = "hold_both", marks = { both_sides = 1, tolerate_uncertainty = 1, group_process = 1, protect_presenter = -1 }, short = "A head and a Saturday", effect = "held = held + 1",
      why  = "You had remembered the head, and didn’t ask after it. It came a little near to her, and it was the only sign in an hour that someone had seen the two go together.",
      go   = "friday" },

    quiet { move = "let_it_run", short = "Let her offer",
      why  = "It was hers to offer, and Matteo will be glad. She went out by it as by a side door.",
      go   = "his_saturday" },

    say.need "Do you never stop, Nerys? What is it that makes you keep on taking on more?" {
      to = "Nerys", move = "interrogate", short = "Do you ever stop?", effect = "pried = pried + 1",
      why  = "There was something in it, and it was said with affection. It’s a remark about her character, though, and she had an answer to that at fifteen.",
      go   = "his_saturday" },

    say.saturday "Saturday can look after itself for now. It’s Friday that has Mr Gadd in it." {
      move = "return_to_case", short = "Friday has him in it", effect = "held = held + 1",
      why  = "You let the Saturday lie, and gave her back the day before it. She had got a good way away from chair four, and it was only tomorrow.",
      go   = "friday" },
  },
}

beat "his_saturday" {
  Ruaridh "Strong as a wee horse." { talk = "away", feels = "warm" },
  Nerys   "It’s only a Saturday." { talk = "away", to = "Ruaridh", feels = "neutral" },
  later(2) { talk = "away", text = "Rotas. Who owes whom." },
  set "came = 4",
  go "five_to",
}

beat "friday" {
  silence(8),
  go "his_saturday" { when = "held < 4" },
  Nerys "It does. Yes." { talk = "relationship", feels = "uneasy" },
  go "halfway",
}

beat "halfway" {
  silence(8) { kind = "working" },
  Nerys "I did say something to him. He said, ‘You’re not ill,’ and I said, ‘No. I’m not.’" { talk = "relationship", feels = "uneasy", when = "said_no == 0" },
  Nerys "I’ve told you what I said to him. ‘No. I’m not.’ I keep hearing it. It came out so nicely." { talk = "relationship", feels = "uneasy", when = "said_no == 1" },
  silence(6) { kind = "working" },
  Nerys "And I’d his ice in my mouth by then, so that was that." { talk = "relationship", feels = "sad" },

  moment "no_im_not" {
    notice "It’s a small sentence, and she has put it down in front of them with the right side up.",
    hint = "Is there anything to be done with it?",
    silence = "working",

    say.true_enough "Well, it was the truth, wasn’t it? There’s no harm in saying that you’re well." {
      to = "Nerys", move = "reassure_early", short = "It was the truth", effect = "iron = iron + 2",
      why  = "You gave her leave to have said it. It was the one thing about that sentence which she couldn’t use.",
      go   = "no_harm_in_it" },

    quiet { move = "hold_silence", short = "Let it lie there", effect = "held = held + 1",
      why  = "You let it lie, and it got bigger. Nobody asked if it was so, and that was noticed by the one who’d said it.",
      go   = "so_nicely" },

    say.why_so "Why do you think that you said it, Nerys? You could have let it go by." {
      to = "Nerys", move = "interrogate", short = "Why did you say it?", effect = "pried = pried + 1",
      why  = "It’s what she’s been asking herself, at night. From across a circle it wants an answer, and the nearest one was that it was Wednesday.",
      go   = "no_harm_in_it" },

    say.courtesy "It’s a courtesy, I suppose. One has to let a patient have the last word." {
      move = "expert_lecture", short = "A courtesy",
      why  = "It was tactful, and it made it into manners. She’s very good at manners, and went back to them.",
      go   = "no_harm_in_it" },
  },
}

beat "so_nicely" {
  silence(15) { kind = "working" },
  Sione  "I’d have said it too." { talk = "relationship", to = "Nerys", feels = "sad" },
  Oluchi "And then you can’t take it back, can you? You’d have to go in and say, ‘About what I said.’" { talk = "relationship", feels = "thinking" },
  Nerys  "Yes. ‘About what I said.’" { talk = "relationship", feels = "near_tears" },
  silence(7) { kind = "working" },
  go "thats_what_i_said" { when = "held < 6" },
  Nerys  "There’s more to that, and I’m not going to go into it." { talk = "feeling", feels = "thinking" },
  later(2) { talk = "relationship", text = "Very little. Nobody goes into it." },
  set "came = 2",
  go "five_to",
}

beat "thats_what_i_said" {
  Nerys   "Well. That’s what I said to him. It’s no great matter." { talk = "away", feels = "neutral" },
  Ruaridh { does = "looks as though he’d have liked a bit longer, and looks at his boots." },
  later(2) { talk = "away", text = "What one says." },
  set "came = 4",
  go "five_to",
}

beat "no_harm_in_it" {
  Nerys "No. It was a Wednesday, that’s all." { talk = "away", feels = "neutral" },
  Kit   "Wednesdays are the worst." { talk = "away", feels = "warm" },
  later(2) { talk = "away", text = "The week, and where in it one flags." },
  set "came = 4",
  go "five_to",
}

-- 5. With the sentence.

beat "with_the_sentence" {
  Nerys  "‘I can’t imagine what it’s like for you.’ I’ve got that. And then the form." { talk = "fixing", feels = "neutral" },
  Junaid "And don’t fetch the stool. Stand. It’s cleaner." { talk = "fixing", to = "Nerys", drift = "advice_giving" },
  Nerys  "That’s a good point. I’ll stand." { talk = "fixing", to = "Junaid", feels = "neutral" },

  moment "with_the_sentence" {
    notice "She’s word-perfect. She said it with the face that goes with it, and it’s a very good face.",
    hint = "She came in with eleven minutes. How long is it now?",

    say.copy "And do let him have a copy of the form to keep, so that he can read it in peace." {
      to = "Nerys", move = "give_advice", short = "Let him have a copy",
      why  = "It’s good practice, and you thought of him at the end. She made a note: two copies.",
      go   = "two_copies" },

    say.took "I let us write that, and I wish I hadn’t. You’d brought us a man with a flask." {
      to = "Nerys", move = "repair", short = "I let us write that", effect = "held = held + 2; gadd = gadd + 1",
      why  = "You put your own name to it and took it back, which nobody else could. She was there for a second without her lines.",
      go   = "without_lines" },

    say.hear "He’s holding out the lid, and she can’t imagine. What goes on between those two?" {
      move = "return_to_case", short = "He holds out the lid", effect = "held = held + 1; gadd = gadd + 1",
      why  = "You let her say it, and left his arm where it was. Said to a man who’s holding something out it sounded otherwise, and she was the first to hear it.",
      go   = "without_lines" },

    quiet { move = "let_it_run", short = "Let her practise",
      why  = "She’s got what she was given, and she’s grateful. There were eleven minutes, and they’ve been brought down to one.",
      go   = "two_copies" },

    say.confident "You sound a great deal more sure of yourself than you were an hour ago, Nerys." {
      to = "Nerys", move = "reassure_early", short = "More sure of yourself", effect = "iron = iron + 1",
      why  = "She does, and it was nice to hear. Nobody had looked to see what she’d been so unsure of.",
      go   = "two_copies" },
  },
}

beat "without_lines" {
  silence(9),
  go "two_copies" { when = "held < 3" },
  Nerys "He’d just stand there. Sit there. With the lid." { talk = "relationship", feels = "uneasy" },
  Sione "I’d want you to have it, if I was him." { talk = "relationship", to = "Nerys" },
  go "halfway",
}

beat "two_copies" {
  Nerys  "Two copies. Yes." { talk = "fixing", feels = "neutral" },
  Oluchi "That’s a weight off, isn’t it?" { talk = "away", to = "Nerys", feels = "warm" },
  later(3) { talk = "fixing", text = "Whether there’s a template." },
  set "came = 5",
  go "five_to",
}

---------------------------------------------------------------------------------------------------- close

-- A return that went quickly has a few minutes left, too.
beat "five_to" {
  go "the_close" { when = "minute > 56" },
  go "a_little_longer_away" { when = "came > 2" },
  later(3) { talk = "relationship", text = "Bits of it, again. It’s got dark, and nobody has seen to the lights." },
  go "the_close" { when = "minute > 56" },
  later(3) { talk = "relationship", text = "Not much. Somebody shakes the jug, and it’s still empty." },
  go "the_close" { when = "minute > 55" },
  later(2) { talk = "relationship", text = "The fish. One of them is looking out." },
  go "the_close",
}

beat "a_little_longer_away" {
  later(3) { talk = "away", text = "Half-term. Who has a bigger car." },
  go "the_close" { when = "minute > 56" },
  later(3) { talk = "away", text = "The council, and its heating." },
  go "the_close" { when = "minute > 55" },
  later(2) { talk = "away", text = "Gritting." },
  go "the_close",
}

beat "the_close" { phase "close",
  Ruaridh { does = "has his keys in his hand, and is looking at the clock over the hatch." },
  silence(7),

  moment "closing" {
    notice "Two minutes to half past. Nerys is doing up her jacket, from the bottom.",
    hint = "He isn’t cured, and nor is anybody.",

    say.head "Do get that head of yours looked at, Nerys. And that goes for everyone here tonight." {
      to = "Nerys", move = "give_advice", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Get it looked at", effect = "stop = 4",
      why  = "Somebody may need to say it, by the cars, in private. Inside, it was the last word, and it was a doctor’s.",
    },

    say.human "If there’s one thing to take home with us, it’s that doctors are only human as well." {
      move = "tidy_up", short = "Only human", effect = "stop = 2",
      why  = "They’d have agreed to it at half past six. It is the sort of thing that one says in order to be able to go.",
    },

    say.need_you "Do look after yourself, Nerys, please. There are a lot of us here who need you well." {
      to = "Nerys", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "We need you well", effect = "stop = 3; iron = iron + 1",
      why  = "One warm sentence at the end does no great harm, and leaders differ about it. It was affection, with a request in it that she already knew.",
    },

    say.stop "Half past. He’ll be in chair four in the morning. We leave him there. Thank you, Nerys." {
      to = "Nerys", move = "close_open", short = "We leave him there", effect = "stop = 1; held = held + 1",
      why  = "You stopped when you’d said you would. She was thanked and he was left sitting, and nothing was made of anyone.",
    },

    quiet { move = "let_it_run", short = "Let it find its end", effect = "stop = 5",
      why  = "It didn’t have an end, and the caretaker has one at twenty to. She sat until the others were up, because she was the one who’d been listened to.",
    },
  },

  stage "The caretaker looks in, says nothing, and turns off the half of the lights that he’s able to." { when = "stop == 5" },
  Junaid  "Nights. Sorry." { talk = "frame", does = "goes.", feels = "tense", when = "stop == 5" },
  Kit     "That’s so true." { talk = "away", feels = "warm", when = "stop == 2" },
  Nerys   "I will." { talk = "away", feels = "neutral", when = "stop > 2 and stop < 5" },
  Kit     { does = "gives out the coats, from his knee, to the wrong people.", when = "coats == 1" },
  Oluchi  { does = "gets her coat from under the others, on Matteo’s chair, and the rest go on the floor.", when = "coats == 0" },
  stage "‘Please sit down,’ says the machine, to each of them, as they go out.",

  go "end_owe_me_one" { when = "came == 1" },
  go "end_good_hands" { when = "came == 3" },
  go "end_i_cant_imagine" { when = "came == 5" },
  go "end_cover" { when = "came == 4" },
  go "end_mouth_full",
}

beat "end_owe_me_one" {
  ending "owe_me_one" {
    title = "Nineteen",
    text = "Friday, ten past seven, with the form in her pocket. He’s in four with his feet up and the flask between his knees, and he looks her over, from the top down to the shoes, and takes his time about it. ‘Nineteen,’ says Mr Gadd. ‘You owe me one.’" },
}

beat "end_mouth_full" {
  ending "mouth_full" {
    title = "A word",
    text = "Friday. ‘You went off quick,’ says Mr Gadd, to the window. ‘I had my mouth full,’ says Nerys. He considers that. Along the row somebody’s machine is calling. She has fetched the stool and not yet sat down on it. He unscrews the lid and looks in. ‘Well,’ he says. ‘There’s eleven.’" },
}

beat "end_good_hands" {
  ending "good_hands" {
    title = "In good hands",
    text = "By Monday she has three appointments, a number to ring, and a lasagne without tomatoes. Everyone’s been very kind, and occupational health has been kinder. Mr Gadd has been given to a colleague, to spare her. The next Thursday she sends apologies. Kit comes in with an armful of coats, and there are two chairs to put them on." },
}

beat "end_cover" {
  ending "cover" {
    title = "Cover",
    text = "She has Matteo’s Saturday, since somebody must. At three in the morning a staff nurse tells her that she looks terrible. ‘I’m never ill,’ says Nerys, and it makes them both laugh. On the landing the ice machine is out of order. Someone’s put a note on it, with a sort of a sad face." },
}

beat "end_i_cant_imagine" {
  ending "i_cant_imagine" {
    title = "I can’t imagine",
    text = "‘I can’t imagine what it’s like for you, Mr Gadd,’ she says on the Friday, standing, and lays it where he can get at it with the arm that’s free. Two copies. He signs them both. Then he looks at the flask, and for a moment at her, and tightens the lid." },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself once it may be daft.
pool "early" {
  exchange { once = true,
    Ruaridh "A milkman. He’ll have been up at three all his days, with nobody to see him, and a dog at every gate." { talk = "relationship", feels = "warm" },
    Kit     "And now he lies there and she comes to him." { talk = "relationship" } },
  exchange { once = true,
    Junaid "Five hundred mils. I’d had that before I’d sat down." { talk = "feeling", feels = "uneasy" },
    Oluchi "You’d had it twice." { talk = "process", to = "Junaid" } },
  Sione "He took a bit of time about it. The looking. People mostly don’t look at us." { once = true, talk = "relationship", feels = "thinking" },
  exchange { when = "safety > 42", once = true,
    Oluchi "I always say it. ‘I know.’ I said it twice this morning, to a woman with triplets." { talk = "feeling", feels = "uneasy" },
    Parisa "Do you know?" { talk = "feeling", to = "Oluchi" },
    Oluchi "I’ve a cat." { talk = "feeling", to = "Parisa" } },
  Kit "I keep thinking of the brother. With the mug. He’s not being horrible, he just doesn’t notice." { when = "depth < 70", once = true, talk = "relationship", feels = "sad" },
  Parisa "It’s a low thing, a stool. You can’t look down on anyone from it. I’d forgotten that people fetch them." { when = "patient > 26", once = true, talk = "relationship", feels = "thinking" },
  exchange { once = true,
    Junaid "Dairy to flats. I’d not want that window." { talk = "feeling", feels = "thinking" },
    Sione  "He asked for it." { talk = "relationship", to = "Junaid" } },
  Oluchi "I wonder would he do better with boiled sweets. I know. But they do help, don’t they?" { when = "depth < 30", once = true, talk = "fixing" },
}

-- What comes when it has been quiet and nothing bad has happened.
pool "deep" {
  exchange { when = "mortal > 0", once = true, weight = 2,
    Parisa "I get the other one. ‘You’ll understand, Doctor.’ Before they’ve told me what it is." { talk = "relationship", feels = "irritated" },
    Kit    "And do you?" { talk = "relationship", to = "Parisa" },
    Parisa "I had one this week with gout." { talk = "relationship", to = "Kit" } },
  exchange { when = "depth > 22", once = true,
    Kit    "When I’m in with someone I sort of hold my tummy in. Like, as if I hadn’t got one." { talk = "feeling", feels = "uneasy" },
    Sione  "You do breathe, though." { talk = "process", to = "Kit" } },
  Junaid "I’ve not been asked how I am by a patient in about a year. I’d probably think they’d got a head injury." { when = "safety > 40", once = true, talk = "feeling", feels = "sad" },
  Ruaridh "I’d an old wife took my pulse once, while I’d my hand on hers. I never said. She’d a lovely light touch." { when = "depth > 20", once = true, weight = 2, talk = "relationship", feels = "thinking" },
  exchange { when = "gadd > 2", once = true, weight = 2,
    Oluchi "I think he was lonely for someone to be thirsty with." { talk = "relationship", feels = "sad" },
    Junaid "There’s eleven other chairs." { talk = "facts", to = "Oluchi" },
    Oluchi "They’re thirsty already." { talk = "relationship", to = "Junaid" } },
  Sione "When you put someone under they look at you right until they can’t. I always say, ‘I’m staying.’ And I go for a coffee." { when = "safety > 40", once = true, talk = "relationship", feels = "uneasy" },
  exchange { once = true,
    Kit     "What do you think she did with her face? When he said it?" { talk = "relationship", feels = "thinking" },
    Ruaridh "Kept it on." { talk = "relationship", to = "Kit" } },
  Parisa "One’s so angry to be told it, and it might be by the last person who’d have been glad if it weren’t so. I’ve lost my way in that." { when = "depth > 26", once = true, talk = "feeling", feels = "thinking" },
  Oluchi "I’d miss him, Tuesdays and Thursdays. I’d be going past four, and it’d be somebody else’s slippers." { when = "patient > 30", once = true, talk = "relationship", feels = "sad" },
}

-- What there is to talk about when there is nothing to say.
pool "flat" {
  exchange { once = true,
    Kit    "There’s an app for it, isn’t there? You log your sips." { talk = "away", feels = "attentive" },
    Junaid "There’s an app for logging apps." { talk = "away", to = "Kit" } },
  exchange { once = true,
    Ruaridh "I mind when you could smoke in here." { talk = "away", feels = "warm" },
    Oluchi  "You could not." { talk = "away", to = "Ruaridh", feels = "laughing" },
    Ruaridh "The fish did." { talk = "away", to = "Oluchi" } },
  Parisa "There’s a Dutch group doing very good things with expert patients. I could forward it." { once = true, talk = "away", feels = "attentive" },
  exchange { once = true,
    Oluchi "It’s such a balance, isn’t it?" { talk = "away" },
    Kit    "It’s so much about balance." { talk = "away" },
    Junaid "It is. Balance." { talk = "away", feels = "neutral" } },
  Junaid "It’s the system. Three weeks for a scan, four for a sick note. No wonder they’re rude." { once = true, talk = "away", drift = "generalising" },
  exchange { once = true,
    Oluchi "Is there not a leaflet?" { talk = "fixing" },
    Kit    "There’s one on that rack. It’s about threadworm." { talk = "away", to = "Oluchi" } },
  exchange { once = true,
    Kit     "Do those fish belong to anyone?" { talk = "away" },
    Ruaridh "They’re a partner." { talk = "away", to = "Kit", feels = "laughing" } },
  Oluchi "I’ve flapjacks in the car. I should have brought them in. Shall I? No." { once = true, talk = "away", feels = "warm" },
  exchange { once = true,
    Junaid "You could audit it. Fluid gains, by consultant." { talk = "fixing" },
    Kit    "I need an audit." { talk = "fixing", to = "Junaid", feels = "attentive" } },
  Ruaridh "I’ve a fellow who says he’s allergic to Mondays. He’d a rash to prove it, mind." { once = true, talk = "away", feels = "laughing" },
}
