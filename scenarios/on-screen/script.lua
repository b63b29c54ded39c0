-- Is it you or is it me.
-- What Ngaire leaves out: nothing was wrong with the line. Ray’s hand came up, Beth said ‘You’ve frozen’, and Ngaire, who
-- hadn’t, kept still until she was taken for gone; she heard what was said to him then, and pressed Leave. The group acts it
-- all evening: they see to the line, they are still, they talk about somebody who can hear them. `kept` says how near it
-- has come; `pressed` and `told` that it was fetched. The hand: a finger off a wheel, a yellow one in Abena’s corner, waving at
-- the end. The room shuts by itself at eight.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Monday, seven in the evening, in eight places. Seven squares come up, one after another, with a sound like a cork.",
  Desmond  "Evening. Say if you hear me. Somebody’s got a fan on." { feels = "attentive" },
  Marisol  "Oh, look at you all. Oh, it’s so good to see your faces!" { feels = "warm" },
  Baptiste "I salute you from the slip, my friends, in the car, since it’s here alone on both my islands that there is a signal, between the ice machine and the bins." { feels = "warm" },
  Tamsin   "Hi. Sorry. Ignore the, there’s a bath being, it’s not me, it’s Wilf. He’s going down in a minute." { feels = "uneasy" },
  Abena    { does = "is there, with her microphone crossed out." },
  Ngaire   { does = "has a wall behind her, with a nail in it.", feels = "neutral" },
  stage "The seventh square is black. It says LORCAN.",
  Marisol  "Lorcan? We can’t see you, love." { to = "Lorcan" },
  Lorcan   "And would you sleep the better for it?",
  Desmond  "Camera’s bottom left. Click it. The one with a line through." { to = "Lorcan" },
  Lorcan   "Isn’t it the bandwidth, though?",

  moment "black_square" {
    notice "He is the only one that nobody can see, and he can see everyone. It’s two minutes past.",
    hint = "Whose job is it to say what sort of room this is?",

    say.frame "Your face if it’ll carry, Lorcan. Till eight, doors shut, and Desmond has it if I drop." {
      move = "open_session", short = "Faces, doors, till eight", effect = "held = held + 1; face = 1",
      why  = "You said in one breath what the walls of this room are made of, since it has no others. He was asked for his face as one asks for a coat to be hung up.",
      go   = "a_face" },

    say.why_off "Is it really the bandwidth, Lorcan, or is there a reason why you’d sooner not be seen?" {
      to = "Lorcan", move = "interrogate", marks = { hold_frame = -1, safe_space = -2, group_process = -1, leader_restraint = -1 }, short = "Is it the bandwidth?", effect = "safety = safety - 4",
      why  = "You asked him in front of six people what he was hiding, and you asked it nicely. A man who answers in questions had now got one to keep.",
      go   = "a_reason" },

    say.no_matter "Never mind, Lorcan, we can hear you, and that’s what counts. It’s a treat to have you." {
      to = "Lorcan", move = "reassure_early", marks = { hold_frame = -2, tolerate_uncertainty = -1 }, short = "We can hear you",
      why  = "It was friendly, and it let everyone get on. The others heard that in this room one may choose how much of oneself is there.",
      go   = "treat_to_have_you" },

    say.cable "Try it with the others’ pictures hidden, Lorcan, it does save on a poor line like yours." {
      to = "Lorcan", move = "give_advice", short = "Hide the pictures", effect = "tech = tech + 1",
      why  = "It’s good advice, and Desmond had some more. The first thing that the evening learned about itself was that it’s for mending lines.",
      go   = "settings" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, group_process = -1, leader_restraint = -1 }, short = "Leave it to them", effect = "tech = tech + 1",
      why  = "You left it to the group, and Desmond took it. Nobody has said yet when we stop, who is listening behind whose door, or that we’ve begun.",
      go   = "settings" },
  },
}

beat "a_face" {
  stage "The black square flickers, and there is an elderly man very near, lit from beneath, and most of a dresser.",
  Lorcan  "Is that what you were after?" { feels = "neutral" },
  Marisol "Oh, there you are!" { feels = "warm" },
  Tamsin  { does = "gets up and shuts a door that she had thought was shut." },
  You     "Good evening. Who has somebody on their mind?",
  go "the_wait",
}

beat "a_reason" {
  Lorcan   "Could there not be two reasons?",
  silence(5) { kind = "frozen" },
  Baptiste "It is raining, here." { feels = "uneasy" },
  You      "We’ve till eight, and it stays in here. Who has somebody on their mind?",
  go "the_wait",
}

beat "treat_to_have_you" {
  Lorcan "Am I, so?",
  Tamsin { does = "turns hers off as well, for a minute, to see to something." },
  You    "Till eight, then, and it stays in here. Who has somebody on their mind?",
  go "the_wait",
}

beat "settings" {
  Desmond "Settings. Video. Untick the second box." { to = "Lorcan", feels = "attentive" },
  Lorcan  "Would that be the box that I can’t find?",
  later(3) { talk = "away", text = "Boxes. What a bar of signal is, and where Desmond gets five." },
  You     "Shall we? We’ve till eight, and it stays in here. Who has somebody?",
  go "the_wait",
}

beat "the_wait" {
  silence(15),
  Marisol "I talked for the whole of last time. So not me!" { feels = "laughing" },
  silence(9),
  Ngaire  "I’ve something. It’s not really a case. It’s more of a technical thing, a bit." { feels = "uneasy", drift = "false_start" },
  Desmond "I’m good with those. What’s it do?" { to = "Ngaire", feels = "attentive" },
  Ngaire  "Drops out." { to = "Desmond" },

  moment "technical_thing" {
    notice "She has looked away from the lens, at something below it. Desmond has found a pen.",
    hint = "What is it that people call not really a case?",

    say.which "What’s the technical side of it, Ngaire? It may be one that we’ve all had with ours." {
      to = "Ngaire", move = "invite_facts", short = "What’s the trouble?", effect = "tech = tech + 1",
      why  = "You took her at her word, and gave the word to a room of people with routers. Somebody had dropped out, and it wasn’t asked who.",
      go   = "it_drops_out" },

    say.desmond "Perhaps Desmond could give you a ring about that, and we’ll hear who else has a case." {
      move = "tidy_up", short = "Desmond will ring you", effect = "safety = safety - 2",
      why  = "It was sensible, and it took her apology for a fact. She was glad to be let go, and then sorry, and then it had to be got back.",
      go   = "who_else" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You answered neither the apology nor the pen. In the pause she heard what she had said, and that it had somebody in it.",
      go   = "she_drops_out" },

    say.lovely "It’s always such a help when you bring something, Ngaire, you’re so clear about things." {
      to = "Ngaire", move = "reassure_early", short = "You’re so clear", effect = "praised = praised + 1",
      why  = "You meant to make it easy for her to begin. She was told what she’s like, and now she’ll have to be it.",
      go   = "it_drops_out" },
  },
}

beat "it_drops_out" {
  Ngaire  "It’s the call, on Tuesdays. It’s fine, and then it’s not." { feels = "neutral" },
  Desmond "How far from the mast?" { to = "Ngaire" },
  Ngaire  "Well, it’s hers, not mine. She’s on the bread bin." { feels = "uneasy" },
  Lorcan  "Who is, now?",
  go "the_story",
}

beat "who_else" {
  Marisol "I’ve only my old lady with the budgerigars, and you’ve had her." { feels = "uneasy" },
  silence(8),
  Tamsin  "I’d sort of like to hear the, the dropping out. If you still.",
  Ngaire  "It’s a patient. It’s just I’ve told it badly." { feels = "uneasy" },
  go "the_story",
}

beat "she_drops_out" {
  silence(11) { kind = "working" },
  Ngaire  "Well. She drops out. We do. One of us." { feels = "uneasy" },
  Desmond { does = "puts the top back on the pen." },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You     "From wherever you like.",
  Ngaire  "It’s Beth Aldous. Sixty-eight. She’s up past where the bridge was, so it’s been video since the flood. Eight months. Every second Tuesday, eleven o’clock. She props me on the bread bin.",
  Ngaire  "So, pressure. Sleep, a bit. Her knees. It’s mostly pressure, she’s a cuff, she holds up the number.",
  Ngaire  "And there’s Ray. Her husband. He’d a stroke two winters back. He’s behind her, he’s always behind her, in the chair by the window. Over her left shoulder. He’s about that big." { does = "holds up a thumb to the lens." },
  Tamsin  "And does he, can he—" { to = "Ngaire" },
  Ngaire  "He doesn’t speak. I asked the first time, who’s that, and Beth said, ‘Oh, that’s just Ray.’ He drove the school bus. Thirty-one years. He’d lift a finger off the wheel to you, one finger, didn’t matter who." { to = "Tamsin", feels = "warm" },
  later(7) { talk = "facts", text = "The valley, the bridge, the nurse who went over on the ferry and left. How heavy he is." },
  stage "Where Baptiste is a ship’s horn goes, and for some seconds all the others have no sound.",
  Ngaire  "So, last Tuesday. Call connects eleven-oh-four. She says it’s drizzling. Pressure’s up a bit. And there’s bruises, here, both wrists, and I say, what’s that, Beth, and she says that’s from getting him up. He takes hold.",
  Ngaire  "And she pulls down her sleeves, and she says, ‘What I can’t do, doctor, is.’" { feels = "uneasy" },
  silence(3),
  Ngaire  "And the line went. Eleven-thirteen. It’s in the log. Nine minutes." { feels = "neutral" },
  Ngaire  "So that was a bit of a shame. I wrote it up, ‘connection lost, to rebook’. And I’ve not rebooked. It’s her Tuesday tomorrow anyway." { does = "moves something on the desk that can’t be seen.", feels = "withdrawn" },
  silence(8) { kind = "working" },

  moment "the_line_went" {
    notice "Seven people are holding half a sentence. On a screen it’s hard to say who is looking at whom.",
    hint = "Who would be helped, if it were finished now?",
    silence = "working",

    say.happens "It’s maddening when that happens, and it’s nobody’s doing. She’ll have known that it wasn’t you." {
      to = "Ngaire", move = "reassure_early", short = "It wasn’t you", effect = "praised = praised + 1; pressed = pressed + 1",
      why  = "You told her kindly what Mrs Aldous will have known. Something went across her face that might have been the line.",
      go   = "nobodys_doing" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1; beth = beth + 1",
      why  = "You let half a sentence be half a sentence. It was in seven houses at once then, and each of them began to hear how it might go on.",
      go   = "half_a_sentence" },

    say.last_thing "What was the last thing that you saw on the screen, Ngaire, before she disappeared?" {
      to = "Ngaire", move = "interrogate", short = "The last thing you saw?", effect = "pressed = pressed + 1",
      why  = "It’s a good ear that asks that. She had laid a plank over something just there, and you trod on it with everybody looking.",
      go   = "the_last_thing" },

    say.bruises "Before we go on, can we be clear about those bruises, how old they were, and how many?" {
      to = "Ngaire", move = "invite_facts", marks = { relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -1 }, short = "About the bruises", effect = "pressed = pressed + 1",
      why  = "There’s a place for it, and it’s an honest worry. Here it turned the doctor into a witness, and Mrs Aldous into two wrists.",
      go   = "about_the_bruises" },
  },
}

beat "half_a_sentence" {
  silence(12) { kind = "working" },
  Abena  "is" { does = "types it, one word, into the chat." },
  Tamsin { does = "has read it, and puts her hand flat on her own table.", feels = "thinking" },
  go "the_facts",
}

beat "nobodys_doing" {
  Ngaire  "No. I know. It’s just one of those things a bit." { feels = "withdrawn" },
  Marisol "It so is. It’s horrible, you feel like it’s you!" { to = "Ngaire", feels = "warm" },
  go "the_facts",
}

beat "the_last_thing" {
  Ngaire  "Just the kitchen. You know. The window." { feels = "tense" },
  Lorcan  "And himself in front of it?" { to = "Ngaire" },
  Ngaire  "Yes. He’s always in front of it." { feels = "withdrawn" },
  go "the_facts",
}

beat "about_the_bruises" {
  Ngaire  "Four fingers and a thumb, each side. Yellow, mostly. A couple of new ones." { feels = "tense" },
  Desmond "Photograph them. Date it." { to = "Ngaire" },
  Ngaire  "It’s a tablet on a bread bin, Desmond." { to = "Desmond", feels = "withdrawn" },
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Two or three minutes for plain facts, then, so that we can see the kitchen.",
  later(4) { talk = "facts", text = "Who does the shopping. A son, on a rig. What Ray eats." },

  stretch "the_questions" {
    notice "They have begun to come two at a time, as they do when there’s a delay. Ngaire’s eyes go from square to square.",
    hint = "Which of these is about Mr and Mrs Aldous?",
    timely = { 4, 7 },
    Desmond  "What’s she on? Copper or mobile?" { to = "Ngaire" },
    Ngaire   "Mobile, I think. A dongle." { to = "Desmond" },
    Baptiste "And the good side, Ngaire, forgive me, which is his good side?" { to = "Ngaire" },
    Ngaire   "The left. He can lift that a bit." { to = "Baptiste", feels = "uneasy" },
    Desmond  "When it went. Did it freeze first, or go black?" { to = "Ngaire", drift = "interrogating" },
    Ngaire   "It was frozen, a bit. And then it went." { to = "Desmond", feels = "tense" },
    Desmond  "Her end or yours?" { to = "Ngaire", drift = "interrogating" },
    Ngaire   "It’s hard to say, isn’t it?" { to = "Desmond" },
    Lorcan   "Would you not have a notion?" { to = "Ngaire", drift = "interrogating" },

    say.shield "I’ll stop us there. What was the matter with the line we can do without, I think." {
      move = "shield_presenter", short = "Do without", effect = "held = held + 1",
      why  = "You took the question off her and gave it to all of them unanswered. Whatever is in that log may stay in it.",
      go   = "do_without" },

    say.one_more "A last one from each of you, shall we say, and then Ngaire can have a rest from it." {
      move = "invite_facts", short = "A last one each", effect = "pressed = pressed + 1; told = 1",
      why  = "It was fair all round, and Desmond had one left. Ngaire, who is an honest person, looked it up.",
      go   = "the_log" },

    say.whose "Whose end do you feel it was, Ngaire, if you had to put your hand on your heart?" {
      to = "Ngaire", move = "interrogate", short = "Whose end was it?", effect = "pressed = pressed + 2; told = 1",
      why  = "You heard that the question had another under it, and you put that one too. She answered it, in front of six people, with a number.",
      go   = "the_log" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -2, relationship_focus = -1, felt_experience = -1, group_process = -1, leader_restraint = -1 }, short = "Let them ask", effect = "pressed = pressed + 2; told = 1",
      why  = "They were only curious, and about a telephone line. Nobody called time, so it went on until there was an answer.",
      go   = "the_log" },
  },
}

beat "do_without" {
  Desmond { does = "writes down something and underlines it twice." },
  Ngaire  "Right. Thanks." { feels = "neutral", does = "breathes out, which her microphone makes much of." },
  go "the_camera",
}

beat "the_log" {
  Desmond "Look in the log. Says whose end." { to = "Ngaire", drift = "interrogating" },
  Ngaire "It says, ‘You left the call.’ Eleven-thirteen and forty." { feels = "withdrawn" },
  silence(4) { kind = "frozen" },
  Desmond "That’ll be the software. Says that for anything." { to = "Ngaire" },
  Ngaire "It might." { feels = "withdrawn" },
  go "the_camera",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_camera" { phase "handover",
  moment "the_camera" {
    notice "Everyone is facing forward, as everyone always is. In here that means at Ngaire.",
    hint = "How does one leave a circle that’s made of squares?",

    say.help "What would be most useful to you for tomorrow, Ngaire, so that we can aim for that?" {
      to = "Ngaire", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "Useful for tomorrow?", effect = "tech = tech + 1",
      why  = "Some groups begin so, and it’s friendly. Asked for an aim, she gave them the line, and they were very willing to take it.",
      go   = "not_to_drop_out" },

    say.out "Camera and sound off now, Ngaire. You’ll hear us, and there’s nothing to answer." {
      to = "Ngaire", move = "sit_back", short = "Camera and sound off", effect = "held = held + 1",
      why  = "You showed her the door and told her what she’d hear through it. They have a kitchen to themselves, and nobody to look to for the facts of it.",
      go   = "she_goes_dark" },

    say.stay_on "Stay with us, Ngaire, and put us right if we’ve got the wrong end of anything." {
      to = "Ngaire", move = "invite_facts", marks = { hold_frame = -1, protect_presenter = -1, open_speculation = -1 }, short = "Put us right", effect = "pressed = pressed + 1",
      why  = "It was meant as company, and there are groups that do without the going out. She was to keep her face on for forty minutes, and be asked.",
      go   = "keeps_her_face_on" },

    say.summary "Nine minutes, then, and two people in a kitchen, and a sentence with no end to it." {
      move = "tidy_up", short = "Put it together",
      why  = "It’s well put, and it’s the second telling in ten minutes. They had the picture from you now, framed, and Ngaire was left on the wall beside it.",
      go   = "well_put" },

    quiet { move = "let_it_run", short = "Say nothing", effect = "pressed = pressed + 1",
      why  = "Each of them waited for a sign, and a lens gives none. She stayed in the light, and they went on asking her.",
      go   = "keeps_her_face_on" },
  },
}

beat "not_to_drop_out" {
  Ngaire  "Not to drop out, I suppose." { feels = "neutral" },
  Desmond "Easy." { to = "Ngaire", feels = "warm" },
  You     "Camera and sound off then, Ngaire, and listen.",
  go "she_goes_dark",
}

beat "keeps_her_face_on" {
  Desmond "Is it wired, your end?" { talk = "facts", to = "Ngaire", drift = "interrogating" },
  Ngaire  "No. It can be." { talk = "facts", to = "Desmond", feels = "tense" },
  Tamsin  "And did you ring her back? After? On the, on the ordinary—" { talk = "facts", to = "Ngaire" },
  Ngaire  "I’d a waiting room." { talk = "facts", to = "Tamsin", feels = "withdrawn" },
  later(2) { talk = "facts", text = "The waiting room. What was in it." },
  You     "I ought to have let you go before now. Camera and sound off, Ngaire, and listen.",
  go "she_goes_dark",
}

beat "well_put" {
  Marisol "Oh, that’s beautiful. ‘No end to it.’" { feels = "warm" },
  Ngaire  { does = "nods, for the lens." },
  You     "Camera and sound off, Ngaire, and listen to what they make of it.",
  go "she_goes_dark",
}

---------------------------------------------------------------------------------------------------- is it you

beat "she_goes_dark" { phase "discussion",
  stage "Ngaire’s square goes black. There’s a white N in it.",
  Ngaire.sits_back,
  stage "In the corner of Abena’s square there’s a small yellow hand.",
  silence(10) { kind = "working" },

  stretch "is_it_you" {
    notice "It’s quiet, and there’s no telling what sort of quiet. Six faces, and not one of them is moving.",
    hint = "In a room you’d hear them breathe. What have you got here instead?",
    timely = { 3, 5 },
    Baptiste { does = "has his mouth a little open. Rain runs down behind his head." },
    Marisol "She’s gone, has she? Ngaire?" { talk = "process", feels = "uneasy" },
    Desmond "Camera’s off. She hears." { talk = "process", to = "Marisol" },
    stage "Nobody moves.",
    Tamsin  "Have you all frozen?" { talk = "process", feels = "uneasy", drift = "frozen_silence" },
    Lorcan  "Is it you or is it me?" { talk = "away", to = "Tamsin", drift = "frozen_silence" },
    Desmond "I’m moving. Look." { talk = "away", does = "waves a biro." },
    Tamsin  "No, it’s, okay. Sorry. I thought it was my end." { talk = "process", to = "Desmond", feels = "uneasy" },
    Marisol "I daren’t move now!" { talk = "away", feels = "laughing", drift = "frozen_silence" },
    Desmond "Right. Shall we fix her line?" { talk = "fixing", feels = "attentive", drift = "advice_giving" },

    say.check "Shall we check that everyone’s sound and picture are all right before we go on?" {
      move = "give_advice", short = "Check sound and picture", effect = "tech = tech + 1",
      why  = "There is such a thing as a bad line, and it was a relief to have one. They checked, and it was found that nothing was the matter with anybody.",
      go   = "all_working" },

    say.kitchen "Nobody here knows how it went on in that kitchen. So whoever likes can make it up." {
      move = "license_guess", short = "Make it up", effect = "held = held + 1; kept = 1",
      why  = "You gave them something to do that can’t be done wrong. The stillness went into the kitchen, and they were able to move about in it.",
      go   = "make_it_up" },

    say.theory "On a screen one loses the body, of course, which is why silences feel persecutory." {
      move = "expert_lecture", short = "Silence on a screen",
      why  = "It may well be so, and Desmond wrote down ‘persecutory’. They stopped being still people, and were people who knew about stillness.",
      go   = "all_working" },

    quiet { move = "let_it_run", marks = { hold_frame = -1, safe_space = -2, felt_experience = -1, open_speculation = -1, group_process = -1, leader_restraint = -1 }, short = "Wait it out", effect = "tech = tech + 1",
      why  = "You couldn’t tell, and neither could they, and each of them took your face for frozen. The first who moved was the one with a tool in his hand.",
      go   = "all_working" },

    say.still "We’ve all gone very still. Perhaps somebody keeps still in that kitchen, too." {
      move = "name_process", short = "Very still", effect = "held = held + 1; kept = 1; ray = ray + 1",
      why  = "You said what was to be seen, and lent it to the kitchen. Nobody had to say whether it was the line.",
      go   = "somebody_keeps_still" },
  },
}

beat "make_it_up" {
  silence(6),
  Tamsin   "‘What I can’t do, doctor, is this again.’" { talk = "relationship", feels = "thinking" },
  Lorcan   "‘Is lift him’?" { talk = "relationship" },
  Marisol  "‘Is tell you in front of him.’ Oh. I don’t know why I said that." { talk = "relationship", feels = "uneasy" },
  set "beth = beth + 1",
  draw("early", 2),
  later(4) { talk = "relationship", text = "Other ends to the sentence. Some are about the bath." },
  go "four_bars",
}

beat "somebody_keeps_still" {
  silence(7) { kind = "working" },
  Tamsin   "Well, he does. He’s not, I mean, he hasn’t got a choice." { talk = "relationship" },
  Lorcan   "Is it only himself?" { talk = "relationship", to = "Tamsin", feels = "thinking" },
  Marisol  "I thought of her. With her sleeves." { talk = "relationship", feels = "sad" },
  draw("early", 2),
  later(4) { talk = "relationship", text = "A kitchen. Where one would have to stand, to be out of the picture." },
  go "four_bars",
}

beat "all_working" {
  later(2) { talk = "away", text = "Everybody says that they can hear everybody." },
  Desmond "Good. All working." { talk = "process", feels = "attentive" },
  Tamsin  "So it’s not the line. That it’s so, sort of—" { talk = "process", feels = "uneasy" },
  Desmond "Line’s perfect." { talk = "facts", to = "Tamsin" },
  silence(7) { kind = "frozen" },
  draw("flat", 2),
  later(2) { talk = "away", text = "Calls that went wrong. A cat. A coroner in a towel." },
  go "four_bars",
}

---------------------------------------------------------------------------------------------------- four bars

beat "four_bars" {
  Desmond  "Anyway. Listen. Get that tablet off the bread bin. Tins. Metal. Kills it." { talk = "fixing", feels = "attentive", drift = "advice_giving" },
  Marisol  "Oh, is it the tins?" { talk = "fixing", to = "Desmond" },
  Desmond  "Top of the fridge. Dongle in the window. And she wants a booster, forty quid, I’ll order it." { talk = "fixing", to = "Marisol", drift = "advice_giving" },
  Baptiste "And might there not be, through the council (one has the impression that they have a drawer for such things), a grant?" { talk = "fixing" },
  Desmond  "There’s a form. I’ll put the link up." { talk = "fixing", to = "Baptiste" },
  stage "A link comes up in the chat. Beside the N a little sign shows that nothing is coming from there.",

  moment "four_bars" {
    notice "They’re quick and glad, and three of them are typing. Nobody has said Beth for a while.",
    hint = "If she had four bars tomorrow, who would hear what?",

    say.window "If it goes in the window, mind, then Ray can’t see out. Where else would it get a signal?" {
      move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, both_sides = -2, tolerate_uncertainty = -2, leader_restraint = -2 }, short = "Not in the window", effect = "tech = tech + 2",
      why  = "You remembered Ray, and it went down as a matter of furniture. There’s a plan of the kitchen now, with nobody in it who can’t do something.",
      go   = "the_booster" },

    say.council "It’s a scandal that they’ve had eight months to mend one bridge and have sent her a dongle." {
      move = "side_with", short = "It’s a scandal", effect = "tech = tech + 1",
      why  = "It is one, and they were warmed by it. The river got wider, and the two of them were on the other side of it with everybody cross on their behalf.",
      go   = "the_bridge" },

    say.bars "She’s got four bars, Desmond, it doesn’t drop, and Beth finishes. What’s that like to get?" {
      to = "Desmond", move = "turn_advice", short = "Now she finishes", effect = "held = held + 1; beth = beth + 1",
      why  = "You gave him the booster and let it work. There was a woman at the other end of it then, with her mouth open, and no more forms.",
      go   = "it_doesnt_drop" },

    say.not_here "We’re not a help desk, Desmond. Could we have a feeling about it from somebody, please?" {
      to = "Desmond", move = "invite_feeling", marks = { safe_space = -2, felt_experience = 1, group_process = -1, leader_restraint = -1 }, short = "Not a help desk", effect = "safety = safety - 7",
      why  = "What you asked for was the right thing, and you slapped it down on his fingers. He had been the one to do anything; they would think now before they moved.",
      go   = "not_a_help_desk" },

    quiet { within = "tech < 1", move = "hold_silence", otherwise = "let_it_run", short = "Leave them to it", effect = "tech = tech + 1",
      why  = "Where there has been little of it, a plan will run down by itself, and they’ll hear what it was covering. Where the evening has been about the line from the start, quiet is a longer form.",
      go   = "runs_down" },
  },
}

beat "it_doesnt_drop" {
  Desmond  "She finishes. Good." { talk = "away" },
  silence(6) { kind = "working" },
  Desmond  "I’d say ‘right’. I’d say ‘right, Beth’. I’d be looking at the clock on the corner there." { talk = "feeling", feels = "uneasy" },
  Tamsin   "Because then you’ve, then it’s been said. And you’re ninety kilometres." { talk = "relationship", to = "Desmond" },
  Desmond  "Couldn’t put a hand on her. That’s what I do. I put a hand here." { talk = "feeling", does = "has hold of his own forearm.", feels = "sad" },
  Marisol  "I’d talk. I’d hear myself. ‘You’re doing so well, Beth!’" { talk = "feeling", feels = "uneasy" },
  Lorcan   "And would she be?" { talk = "relationship", to = "Marisol" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "What one does with one’s hands, on a screen." },
  go "the_car",
}

beat "runs_down" {
  go "the_booster" { when = "tech > 1" },
  Desmond "Forty-two with postage." { talk = "fixing" },
  silence(8) { kind = "working" },
  Desmond "She’s had eight months of this line. She’s never complained of it." { talk = "relationship", feels = "thinking" },
  Tamsin  "Nor did, I mean, nor did Ngaire. Till last week." { talk = "relationship" },
  set "held = held + 1; beth = beth + 1",
  later(4) { talk = "relationship", text = "Eight months of a line that was good enough." },
  go "the_car",
}

beat "the_booster" {
  later(4) { talk = "fixing", text = "The fridge. The window. The son could send a mast from the rig." },
  Desmond "There. Ordered. Two working days." { talk = "fixing", feels = "warm", effect = "tech = tech + 1" },
  Abena   "does ray get a say" { talk = "relationship", does = "types it. It goes up the side, past the link." },
  Marisol "Oh, you’re so good, Desmond. She’ll be so pleased!" { talk = "away", to = "Desmond", feels = "warm" },
  Lorcan  "And what’ll she say, when she can be heard?" { talk = "relationship" },
  silence(4),
  go "the_car",
}

beat "the_bridge" {
  Lorcan   "Would they have left it eight months if there was a minister’s mother above it?" { talk = "away", drift = "blaming_third", feels = "irritated" },
  Desmond  "We’d a boat. They sold the boat." { talk = "away", to = "Lorcan", feels = "irritated" },
  Tamsin   "It’s the same here with the, we’ve had scaffolding since—" { talk = "away" },
  draw("flat", 1),
  later(4) { talk = "away", text = "Bridges. A school. Who was voted for, and by whom." },
  go "the_car",
}

beat "not_a_help_desk" {
  Desmond "Fair enough." { talk = "process", does = "switches off his sound, and then, a moment after, his picture.", feels = "withdrawn" },
  silence(7) { kind = "frozen" },
  Marisol "I feel sad? For her?" { talk = "feeling", feels = "uneasy" },
  later(3) { talk = "away", text = "Several people feel sad. Desmond comes back without remark, and says that he had a delivery." },
  go "the_car",
}

---------------------------------------------------------------------------------------------------- the car

beat "the_car" {
  stretch "the_car" {
    notice "He has his reading light on, and the rain. One could listen to it all night, and some of them have put their chins on their hands.",
    hint = "He is telling them about somebody. So long as he does, who can’t get in?",
    timely = { 2, 5 },
    Baptiste "If I may, my friends, for it has been going round my head: there was on the smaller of my islands a harbour master, a Monsieur Prosper, whose wife one consulted through a hatch, and behind her, always, somebody was chopping." { talk = "away", drift = "monopolising", feels = "warm" },
    Baptiste "It was a hatch (I should explain) for fish, and so she would lower her chin to it, and say to one that it was nothing, nothing, a little wind." { talk = "away", drift = "monopolising" },
    stage "The yellow hand is still there in the corner of Abena’s square.",
    Tamsin   "And was it, did you ever find out who—" { talk = "facts", to = "Baptiste" },
    Baptiste "But that is exactly the point, Tamsin, one does not find out, one has the chopping; and I said to my predecessor, who was by that time himself quite blind, a great walker." { talk = "away", to = "Tamsin", drift = "monopolising" },
    Lorcan   "Are we to have the walk?" { talk = "away" },
    Baptiste "It was eleven kilometres, and at every gate." { talk = "away", to = "Lorcan", drift = "monopolising" },
    Marisol  { does = "is reading something that lights up her chin." },
    Baptiste "At every gate, I say, he would stop and inquire of me, ‘And now, what do you see?’" { talk = "away", drift = "monopolising", feels = "thinking" },

    say.hand "I’ll leave you at the hatch, Baptiste. Abena’s had a hand up since I don’t know when." {
      move = "balance_voices", short = "Abena’s hand", effect = "held = held + 1; hand = 1",
      why  = "You parked him somewhere good, and said aloud what had been in plain sight. A hand had been up from the beginning, and six people had looked straight at it.",
      go   = "a_hand_up" },

    say.prosper "And what do you think it was that Madame Prosper couldn’t say to you through the hatch?" {
      to = "Baptiste", move = "interrogate", marks = { hold_frame = -1, relationship_focus = -1, both_sides = -1, open_speculation = -1, group_process = -1 }, short = "Madame Prosper", effect = "drove = 1",
      why  = "It’s a good question, and he had a good answer, in four parts. There are two couples in the evening now, and one of them has the car.",
      go   = "eleven_kilometres" },

    say.image "That chopping. What’s the noise in the Aldous kitchen, for all of you, when nobody’s talking?" {
      move = "invite_image", short = "The noise in the kitchen", effect = "held = held + 1; ray = ray + 1",
      why  = "You took one sound from him as a present and went next door with it. Those who’d been lulled had to listen for something.",
      go   = "the_noise" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, open_speculation = -2, group_process = -1, leader_restraint = -1 }, short = "Let him tell it", effect = "drove = 1; tech = tech + 1",
      why  = "He told it well, to the last gate, and it was nobody’s turn. It’s restful to be spoken to by a man in a car; it’s how Mr Aldous spends his Tuesdays.",
      go   = "eleven_kilometres" },
  },
}

beat "a_hand_up" {
  silence(5),
  Abena   { does = "takes the little hand down, and then has to find the button for her sound." },
  Abena   "I only wanted to say there’s a sentence that we haven’t got. It’s his." { talk = "relationship", feels = "uneasy" },
  silence(9) { kind = "working" },
  Lorcan  "How long had you that up?" { talk = "process", to = "Abena", feels = "uneasy" },
  Abena   "Since Ngaire went off." { talk = "process", to = "Lorcan" },
  Desmond "I saw that. Thought it was a setting." { talk = "process", feels = "sad" },
  Marisol "I thought it was a biscuit." { talk = "process", feels = "uneasy" },
  Abena   "It’s just, on the bus. If he lifted a finger you knew that he’d seen you. That’s all it’s for." { talk = "relationship", feels = "thinking" },
  silence(8) { kind = "working" },
  set "ray = ray + 1",
  draw("early", 1),
  later(3) { talk = "relationship", text = "A man who used to lift one finger. What it may have meant." },
  go "the_doorway",
}

beat "the_noise" {
  silence(7) { kind = "working" },
  Tamsin  "A fridge. You’d get the fridge going on and off." { talk = "feeling", feels = "thinking" },
  Desmond "His breathing. You’d hear him swallow." { talk = "relationship", feels = "uneasy" },
  Abena   "the velcro on the cuff" { talk = "relationship", does = "types it." },
  Marisol "Oh, the velcro. Eleven o’clock, and he hears the velcro." { talk = "relationship", feels = "sad" },
  Lorcan  "And a school bus, at ten to nine? Would it go by still?" { talk = "relationship", feels = "sad" },
  draw("early", 1),
  later(4) { talk = "relationship", text = "Eleven o’clock, from the chair." },
  go "the_doorway",
}

beat "eleven_kilometres" {
  later(6) { talk = "away", text = "The gates, and what was seen at each. The last is the sea." },
  Baptiste "And so there you have it. But I’ve been too long." { talk = "away", feels = "warm" },
  Marisol  "No, no, no. It’s like the radio!" { talk = "away", to = "Baptiste", feels = "warm" },
  Tamsin   "I’ve lost which one was blind." { talk = "away", feels = "laughing" },
  Lorcan   "Does it matter, now?" { talk = "away", to = "Tamsin" },
  stage "In Abena’s square the yellow hand is still up.",
  go "the_doorway",
}

---------------------------------------------------------------------------------------------------- the doorway

beat "the_doorway" {
  stage "Behind Tamsin, where there was a shut door, it’s dark, and in the dark there is somebody small in pyjamas. He stands quite still, and looks at the back of her head.",
  Tamsin  "I was thinking about how she sits him so that he’s always in the, or not in the, so you’d have to—" { talk = "relationship" },
  Marisol "Oh! Oh, Tamsin, who’s that?" { talk = "away", to = "Tamsin", feels = "laughing" },
  Tamsin  "What? Oh. That’s just Wilf. Bed. He’s not here. Carry on." { talk = "away", to = "Marisol", feels = "uneasy", drift = "humour" },
  Desmond "Evening, young man." { talk = "away", feels = "laughing" },
  Baptiste { does = "flashes the reading light, on and off, on and off." },

  moment "the_doorway" {
    notice "They’re all waving, as they’d wave from a bus. He doesn’t wave. He hasn’t moved.",
    hint = "What has she just said, and who said it first?",

    say.wave "Hello, Wilf! Have you come to help us? We could do with another doctor this evening." {
      move = "side_with", marks = { hold_frame = -2, relationship_focus = -1, both_sides = -1, group_process = -1 }, short = "Hello, Wilf!", effect = "door = 1",
      why  = "He was sweet, and you were sweet with him, and it took five minutes. Nobody minded; it’s what a picture with somebody at the back of it is for.",
      go   = "hello_wilf" },

    say.just "See to him, Tamsin, we’ll wait. And then I’d like us to look at who’s ‘just Ray’." {
      to = "Tamsin", move = "return_to_case", short = "Who’s ‘just Ray’?", effect = "held = held + 1; door = 2; ray = ray + 1",
      why  = "You gave the child his mother and the group its picture back, with somebody at the rear of it. It wasn’t said who had used the same word.",
      go   = "just_ray" },

    say.rules "Tamsin, we did agree on a room with its door shut. It’s confidential, what he’s hearing." {
      to = "Tamsin", move = "open_session", marks = { hold_frame = 1, safe_space = -2, group_process = -1 }, short = "A room with a shut door", effect = "door = 1; safety = safety - 6",
      why  = "It’s a rule and you’re its keeper, and he was five. She had been found out with somebody behind her, and in front of people.",
      go   = "a_shut_door" },

    say.mothers "You’ve got your hands full, Tamsin, and you’re here all the same. I take my hat off." {
      to = "Tamsin", move = "reassure_early", short = "Your hands full", effect = "door = 1",
      why  = "You saw her, and it did her good, and she forgot him. That’s two who’ve been told how well they do, with someone behind them.",
      go   = "hello_wilf" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, relationship_focus = -1, felt_experience = -1, both_sides = -2, group_process = -1 }, short = "Let it pass", effect = "door = 1",
      why  = "It passed, more or less, after he’d been shown the dog. What he had come for was put off until the morning, and so was Ray.",
      go   = "hello_wilf" },
  },
}

beat "just_ray" {
  Tamsin  { does = "goes, and can be seen to crouch. The door shuts behind the two of them." },
  silence(25) { kind = "working" },
  stage "A chair, a lamp, a shut door. They look at it.",
  Tamsin  "Sorry. He wanted to know who I was talking to." { talk = "feeling", feels = "sad" },
  Lorcan  "And would he not have been looking at us the whole time?" { talk = "relationship", to = "Tamsin", feels = "thinking" },
  Desmond "Ray does. Looks straight at her. Eight months. He’s facing the lens." { talk = "relationship", feels = "thinking" },
  Tamsin  "I said it, didn’t I? ‘That’s just Wilf.’ I heard it come out." { talk = "feeling", feels = "uneasy" },
  Marisol "We all say it, love." { talk = "away", to = "Tamsin", feels = "warm" },
  Tamsin  "No, I know we do." { talk = "feeling", to = "Marisol", feels = "thinking" },
  later(3) { talk = "relationship", text = "Who is at the back of whose picture." },
  go "that_chair",
}

beat "hello_wilf" {
  later(3) { talk = "away", text = "Wilf, his rabbit, and how many teeth. Desmond’s dog is lifted into the picture, and Marisol’s grandson on a telephone." },
  stage "‘Why’s that one black?’ says Wilf.",
  Marisol "That’s Ngaire, darling. She’s only listening." { talk = "away", feels = "warm" },
  stage "He waves to the black one. It doesn’t do anything.",
  Tamsin  "Right. Bed. Say night-night to the doctors." { talk = "away", feels = "warm" },
  Marisol "Oh, I needed that!" { talk = "away", feels = "warm" },
  silence(5),
  go "he_doesnt_sleep",
}

beat "a_shut_door" {
  Tamsin  "Yes. Sorry. He’s five. He can’t, he doesn’t sleep." { talk = "process", feels = "withdrawn" },
  silence(6) { kind = "frozen" },
  Tamsin  { does = "is gone for some minutes. When she comes back she has her coat hung over the door, to hold it.", feels = "neutral" },
  later(2) { talk = "away", text = "Doors. Who has got a lock." },
  go "he_doesnt_sleep",
}

beat "he_doesnt_sleep" {
  Marisol "How long’s he been like that, love? Up at all hours?" { talk = "away", to = "Tamsin", feels = "warm", drift = "therapy_drift" },
  Tamsin  "Since the spring. Since we, since it’s been the two of us. He just comes and stands." { talk = "feeling", to = "Marisol", feels = "uneasy" },
  Marisol "Oh, Tamsin. And have you got anybody?" { talk = "away", to = "Tamsin", drift = "therapy_drift" },

  moment "he_doesnt_sleep" {
    notice "She’s looking at the picture of herself. Five kind faces have come nearer to their lenses.",
    hint = "Who came here tonight with somebody who just sits there?",

    say.mother "And how is it for you, Tamsin, getting up in the dark and finding him there again?" {
      to = "Tamsin", move = "interrogate", marks = { hold_frame = -2, safe_space = -1, relationship_focus = -1, leader_restraint = -1 }, short = "How is it for you?",
      why  = "It was the warmest thing that had been asked all evening, and she answered it. A second case was open on the table then, and its presenter hadn’t brought it.",
      go   = "since_the_spring" },

    say.routine "It does pass. What helped with ours was the same light on, and nobody speaking to him." {
      to = "Tamsin", move = "give_advice", short = "The same light on",
      why  = "You’d been there, and it may help her. They had all got a child who’d stood somewhere, and by the time they had come to the end of them it was late.",
      go   = "since_the_spring" },

    say.guard "That’s Tamsin’s, and we’ll let it be. He stands and looks. What’s it like to be looked at?" {
      move = "guard_privacy", short = "We’ll let it be", effect = "held = held + 1; ray = ray + 1; door = 2; kept = 1",
      why  = "You shut her door for her, and took along only what could be seen from here. It was a relief to Tamsin, and after a moment a question about Tuesdays.",
      go   = "looked_at" },

    say.good_mother "You’re a good mother, Tamsin. One could see that from the way that he looked at you." {
      to = "Tamsin", move = "reassure_early", short = "A good mother", effect = "praised = praised + 1",
      why  = "She had tears in her eyes, and thanked you for it. Nobody could see from there how he’d looked at her, since she had her back to him.",
      go   = "since_the_spring" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, relationship_focus = -2, both_sides = -1, group_process = -1 }, short = "Leave them to it",
      why  = "They went gently, and a good deal further than she had meant to go. She’ll remember tomorrow how many people she has told.",
      go   = "since_the_spring" },
  },
}

beat "since_the_spring" {
  Tamsin  "No, we’re fine. He’s, honestly, it’s only the nights." { talk = "feeling", feels = "uneasy" },
  later(2) { talk = "away", text = "The spring. Nights. Baptiste’s sister, who was left too." },
  Tamsin  "Anyway. Sorry. It’s not my, it’s Ngaire’s." { talk = "process", feels = "withdrawn" },
  go "eight_months",
}

beat "looked_at" {
  silence(7) { kind = "working" },
  Tamsin  "You feel it before you, you feel it here." { talk = "feeling", does = "puts a hand to the back of her neck.", feels = "thinking" },
  Desmond "Beth’ll have that all day." { talk = "relationship", feels = "thinking" },
  go "that_chair",
}

---------------------------------------------------------------------------------------------------- that chair

beat "that_chair" {
  Abena   "He had them all in the mirror. On the bus. And now he’s the one behind." { talk = "relationship", feels = "thinking" },
  silence(8) { kind = "working" },
  Tamsin  "And his back’s to the window. He’s got a window, and he’s been turned round to the—" { talk = "relationship" },
  Desmond "To the tablet. So he’s in shot." { talk = "relationship", to = "Tamsin" },

  moment "that_chair" {
    notice "Their eyes have gone off the lens. It’s as if there were one kitchen, and they stood about in it.",
    hint = "There are three people in that call. Whose eleven o’clock hasn’t been told?",

    say.carer "It’s how it is with carers: the one who can’t speak has the power, and the other the bruises." {
      move = "expert_lecture", short = "What happens with carers",
      why  = "It was a strong thing to say and perhaps a true one. Ray became a kind of husband, and they came out of the kitchen to discuss it.",
      go   = "the_power" },

    say.turn "Could she ask Beth tomorrow to turn the chair, so that he sees out and she sees his face?" {
      move = "give_advice", marks = { relationship_focus = -1, felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2, leader_restraint = -2 }, short = "Turn the chair", effect = "tech = tech + 1",
      why  = "It was the first kind thought that anyone had had for Ray. He’d been moved again, and hadn’t been asked.",
      go   = "turn_the_chair" },

    say.poor "Poor man, they’ve talked over his head for eight months, the pair of them, every second Tuesday." {
      move = "side_with", short = "Poor man", effect = "praised = praised - 1; pressed = pressed + 1",
      why  = "You stood up for him, and somebody was due to. It left two women in the dock, one of whom can hear you.",
      go   = "the_power" },

    say.in_chair "Sit in it, then. It’s eleven, there’s velcro, and a doctor on the bread bin, about so big." {
      move = "imagine_role", target = "patient", short = "Sit in it", effect = "held = held + 1; ray = ray + 2; kept = 1",
      why  = "You turned the picture round, and she was the one at the far end of it. From there a few things could be seen that don’t show from the front.",
      go   = "a_stamp" },

    quiet { move = "hold_silence", short = "Let them be in it", effect = "held = held + 1; ray = ray + 1",
      why  = "They’d got in there by themselves, and you didn’t put the light on. They went on looking about, slowly.",
      go   = "in_the_kitchen" },
  },
}

beat "a_stamp" {
  silence(10) { kind = "working" },
  Lorcan   "Would I not be thinking, that’s herself, has she had her breakfast?" { talk = "relationship", feels = "warm" },
  Baptiste "I should wish to be greeted. One drives them for thirty-one years, and one is greeted." { talk = "feeling", feels = "sad" },
  Marisol  "I’d see Beth’s hands behind her. What she does with them where the doctor can’t." { talk = "relationship", feels = "sad" },
  Desmond  "I’d know if the picture had stuck. From there. I’d know better than Beth." { talk = "relationship", feels = "thinking" },
  draw("deep", 1),
  later(4) { talk = "relationship", text = "What one sees from behind somebody who’s doing it all." },
  go "how_long",
}

beat "in_the_kitchen" {
  silence(18) { kind = "working" },
  Desmond "And when she gets him up he takes hold of her wrists. So they’ve both got hold." { talk = "relationship", feels = "sad" },
  Marisol "Like dancing. Sorry. It isn’t, is it?" { talk = "relationship", feels = "uneasy" },
  Lorcan  "Is it not?" { talk = "relationship", to = "Marisol" },
  draw("deep", 1),
  later(4) { talk = "relationship", text = "Getting him up. Who leads." },
  go "how_long",
}

beat "the_power" {
  Lorcan   "Is there a name for that?" { talk = "away", drift = "intellectualising" },
  Baptiste "There was a paper, in fact, it had a most curious title." { talk = "away" },
  draw("flat", 1),
  later(4) { talk = "away", text = "Carers, in general. What they’re owed, and what they’re like." },
  go "how_long",
}

beat "turn_the_chair" {
  Desmond "Castors. You can get them for that model." { talk = "fixing", feels = "attentive", drift = "advice_giving" },
  Tamsin  "But then he can’t see who’s, I mean if he likes to see who’s on." { talk = "relationship", to = "Desmond" },
  later(4) { talk = "fixing", text = "Castors. A second tablet, for Ray." },
  go "how_long",
}

beat "eight_months" {
  Marisol  "Can I just say, though? Eight months. Every second Tuesday, and she’s got a whole valley. Oh, Ngaire, you’re a marvel!" { talk = "away", drift = "idealising", feels = "warm" },
  Tamsin   "No, she is. I’d have, by about week three I’d have—" { talk = "away" },
  Baptiste "One thinks of the keepers of lights." { talk = "away", drift = "idealising", feels = "warm" },
  Marisol  "That’s it. She’s a light. She’s Beth’s light!" { talk = "away", to = "Baptiste", drift = "idealising" },

  moment "eight_months" {
    notice "There are three red hearts going up the screen. The black square with the N hasn’t got one.",
    hint = "What’s the light for? What mustn’t be seen by it?",

    say.hear "I hope that you’re hearing this, Ngaire, there in the dark, since we mean it, every one of us." {
      to = "Ngaire", move = "reassure_early", short = "I hope you’re hearing", effect = "praised = praised + 2",
      why  = "You passed it on, with your own added. It’s hard to come back into a room in which one has been made a lighthouse.",
      go   = "hearts" },

    say.others "There’s many a doctor who’d have let Mrs Aldous go when the bridge went, and no questions asked." {
      move = "side_with", short = "Many a doctor", effect = "praised = praised + 1",
      why  = "You raised her by lowering some people who weren’t there. Letting Mrs Aldous go is a thing that only others do now.",
      go   = "hearts" },

    say.both "Sixteen Tuesdays on the bread bin, and since the last one nobody’s rung. I’d keep both of those." {
      move = "hold_both", short = "Sixteen, and this one", effect = "held = held + 1; beth = beth + 1; praised = praised - 1; kept = 1",
      why  = "You put a second thing beside the first and blamed nobody for either. A lighthouse that hasn’t rung is a person again, and one could wonder about her.",
      go   = "nobodys_rung" },

    say.continuity "So whatever the line does, what those two have had out of her is continuity, and it’s rare." {
      move = "tidy_up", short = "It’s continuity", effect = "praised = praised + 1",
      why  = "It brought the praise to a point, and the point was a word from a leaflet. Half a sentence was still lying in a kitchen.",
      go   = "hearts" },

    quiet { move = "let_it_run", marks = { hold_frame = -1, protect_presenter = -1, relationship_focus = -1, both_sides = -1, group_process = -1 }, short = "Let them be kind", effect = "praised = praised + 1",
      why  = "It was meant from the heart, and nobody was going to stop it by themselves. She could hear what she’d be disappointing.",
      go   = "hearts" },
  },
}

beat "nobodys_rung" {
  silence(9) { kind = "frozen" },
  Marisol  "No. She hasn’t, has she?" { talk = "relationship", feels = "uneasy" },
  Lorcan   "Would you ring?" { talk = "relationship", to = "Marisol" },
  Marisol  "I’d, oh. I’d do all my other calls first. I’d do the budgerigars." { talk = "feeling", to = "Lorcan", feels = "uneasy" },
  Tamsin   "And Beth’s sat there. With the rest of the sentence." { talk = "relationship", feels = "sad" },
  set "ray = ray + 1",
  later(4) { talk = "relationship", text = "The week, on Beth’s side." },
  go "how_long",
}

beat "hearts" {
  draw("flat", 1),
  later(4) { talk = "away", text = "How one does it, by oneself, and for so long. Ngaire’s lambs are mentioned." },
  Lorcan  "Would it not be a hard place to climb down from?" { talk = "process" },
  Marisol "Where would?" { talk = "process", to = "Lorcan" },
  Desmond { does = "presses something by mistake. Coloured paper falls down the inside of his picture." },
  go "how_long",
}

---------------------------------------------------------------------------------------------------- how long

beat "how_long" {
  later(3) { when = "minute < 37", talk = "relationship", text = "The kitchen again. Who’d put the kettle on." },
  Tamsin  "What do you think, Baptiste? You’ve had the, I mean yours was at a hatch." { talk = "process", to = "Baptiste" },
  Baptiste { does = "has his head on one side, and half a smile." },
  silence(6),
  Tamsin  "Baptiste?" { talk = "process", to = "Baptiste", feels = "uneasy" },
  Desmond "Look at the rain. The rain’s stopped." { talk = "facts" },
  Marisol "Maybe it stopped?" { talk = "facts", to = "Desmond" },
  Desmond "In the air. He’s frozen." { talk = "facts", to = "Marisol", feels = "uneasy" },
  stage "There’s a small sound, like a cork going back. His square goes out, and the others move up.",

  moment "how_long" {
    notice "It took the screen a second to close over him. It’s as though there had always been this many.",
    hint = "What did you all say that you’d do, if someone dropped out?",

    say.on "He’ll find his way back in. Let’s make good use of the time that we’ve got left, shall we?" {
      move = "tidy_up", marks = { hold_frame = -1, safe_space = -1, tolerate_uncertainty = -1, group_process = -1 }, short = "Let’s go on",
      why  = "There’s little time, and he’s a grown man. They’d all seen how it goes when one drops out of here in mid-smile.",
      go   = "closes_over" },

    say.ring "Could one of you give him a ring, and tell him to try it from the far end of the slip?" {
      move = "give_advice", short = "Give him a ring", effect = "tech = tech + 1",
      why  = "It’s what friends do, and Desmond had the number. A man had gone out like a lamp before their eyes, and they spoke of the slip.",
      go   = "the_far_end" },

    say.longest "That’s the longest that I’ve ever known him to be quiet. We ought to have frozen him sooner." {
      move = "side_with", marks = { safe_space = -2, both_sides = -1, group_process = -2, leader_restraint = -1 }, short = "The longest quiet", effect = "safety = safety - 4",
      why  = "They laughed, for it was a relief and rather good. Each of the five took note of what would be said of them.",
      go   = "closes_over" },

    say.two_minutes "Two minutes for him, as agreed. How long were we looking at him, and he wasn’t there?" {
      move = "name_process", marks = { hold_frame = 2, safe_space = 1, felt_experience = 1, group_process = 2 }, short = "Two minutes for him", effect = "held = held + 1",
      why  = "You kept what had been promised, and put a question into the waiting that was odd enough to be thought about. On a screen, gone and still look alike.",
      go   = "two_minutes" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, felt_experience = -1, group_process = -1, leader_restraint = -1 }, short = "Say nothing",
      why  = "They did wait, in a way. But nobody had said that it was waiting, and so after a bit it was only that he’d gone.",
      go   = "closes_over" },
  },
}

beat "two_minutes" {
  silence(50) { kind = "working" },
  Marisol  "It’s horrid. You still look where he was." { talk = "feeling", feels = "uneasy" },
  Lorcan   "Since the boy?" { talk = "process" },
  Desmond  "Longer. I don’t know. He looked so interested." { talk = "process", feels = "uneasy" },
  Marisol  "He looked so kind." { talk = "process", feels = "uneasy" },
  stage "The cork. Baptiste is there, with wet hair.",
  Baptiste "Forgive me. I was speaking to you for quite some time, my friends, before I saw that you had all of you stopped." { talk = "process", feels = "uneasy" },
  Tamsin   "We thought it was you." { talk = "process", to = "Baptiste" },
  go "keeping_still" { when = "kept > 0 and ray + beth > 2" },
  later(2) { talk = "relationship", text = "Which of them it was. It can’t be settled." },
  go "what_for",
}

beat "closes_over" {
  Marisol "I always think, what if I was in the middle of something? And nobody said?" { talk = "feeling", feels = "uneasy" },
  Desmond "You’d get a message." { talk = "facts", to = "Marisol" },
  later(3) { talk = "away", text = "Something that somebody read. Halfway, with a cork, Baptiste is back, and isn’t asked." },
  Baptiste "I was, it seems, talking to myself. Don’t let me interrupt." { talk = "process", feels = "withdrawn" },
  go "what_for",
}

beat "the_far_end" {
  Desmond  { does = "holds his telephone up to the lens, so that they can hear it ring." },
  later(3) { talk = "fixing", text = "The far end of the slip, the middle, the roof of the car." },
  Baptiste "Desmond, I kiss your hands. I’m on the roof." { talk = "away", to = "Desmond", feels = "laughing", drift = "humour", effect = "tech = tech + 1" },
  go "what_for",
}

---------------------------------------------------------------------------------------------------- keeping still

beat "keeping_still" {
  silence(7) { kind = "working" },
  Marisol "Can I say something awful?" { talk = "feeling", feels = "uneasy" },
  Marisol "I do that. I keep still. If they’re going to cry, and it’s a bad line. You look at one place and you don’t blink. And they go, ‘Oh, she’s frozen.’" { talk = "feeling", feels = "uneasy", drift = "working_silence" },
  Marisol "And then you can go." { talk = "feeling" },
  silence(12) { kind = "working" },

  moment "keeping_still" {
    notice "Nobody tells her that it’s all right. Five people have become aware of their eyelids.",
    hint = "There’s somebody listening in the dark. What would you be bringing her, if you said it for her?",
    silence = "working",

    say.brave "That was a brave thing to say, Marisol, and I’m sure that there’s no one here who hasn’t." {
      to = "Marisol", move = "reassure_early", short = "A brave thing to say", effect = "praised = praised + 1",
      why  = "You covered her up quickly, as one does. The others, who might have said that they had, had had it said.",
      go   = "all_done_it" },

    say.when "When was the last time, Marisol? What was it that they’d just begun to tell you?" {
      to = "Marisol", move = "interrogate", marks = { hold_frame = -1, safe_space = -2, relationship_focus = -1, felt_experience = -1, leader_restraint = -1 }, short = "When was the last time?",
      why  = "You were moved, and wanted more of it from the one who’d given some. She looked for somebody else in the room to be, and the rest were glad not to have begun.",
      go   = "all_done_it" },

    say.thirteen "Might that be what went on at thirteen minutes past, do you think, with the sleeves coming down?" {
      move = "expert_lecture", marks = { safe_space = -1, protect_presenter = -2, open_speculation = -2, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "At thirteen minutes past", effect = "pressed = pressed + 3",
      why  = "You’re quick, and you may be right. It was hers, and she was in the next room with her hand on it, and now it had been announced.",
      go   = "at_thirteen_past" },

    say.who_else "Who else knows that one, the not blinking, from their own calls? Just a show of hands." {
      move = "invite_feeling", marks = { felt_experience = 1, safe_space = -1, group_process = -1 }, short = "Who else?", effect = "kept = 1",
      why  = "It was friendly, and it made a count of it. Three hands went up, yellow ones, and what had been awful was now usual.",
      go   = "show_of_hands" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1; kept = 2",
      why  = "You didn’t let her off and you didn’t look at the black square. What came next came by itself, from people who hadn’t been asked.",
      go   = "not_blinking" },
  },
}

beat "not_blinking" {
  silence(16) { kind = "working" },
  Lorcan  "Did you ever wonder why mine’s always off?" { talk = "feeling", feels = "uneasy", when = "face == 0" },
  stage "The black square flickers, and there’s an elderly man, lit from below, and most of a dresser." { when = "face == 0", effect = "face = 1" },
  Lorcan  "And would it be so different in a room? You’d look at the screen, wouldn’t you? You’d type." { talk = "feeling", feels = "sad", when = "face == 1" },
  Desmond "I say ‘you’re breaking up’. She isn’t breaking up. Well. She is." { talk = "feeling", feels = "sad" },
  Tamsin  "He stood there. Wilf. I’d heard the door, and I didn’t turn round." { talk = "feeling", feels = "sad", when = "door == 2" },
  Abena   "They say things then. When they think you’ve gone." { talk = "relationship", feels = "thinking" },
  Tamsin  "What do they—" { talk = "relationship", to = "Abena" },
  Abena   "To each other. The real voice." { talk = "relationship", to = "Tamsin" },
  silence(14) { kind = "working" },
  stage "In the square with the N the crossed-out microphone isn’t crossed out, and then it is again.",
  later(3) { talk = "feeling", text = "Real voices. It’s slow, and they forget to look at themselves." },
  go "what_for",
}

beat "all_done_it" {
  Marisol "Anyway! It was only the once or twice." { talk = "away", feels = "laughing" },
  Desmond "Everybody’s done it." { talk = "away", to = "Marisol" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Things that everybody’s done." },
  go "what_for",
}

beat "at_thirteen_past" {
  silence(9) { kind = "frozen" },
  Desmond "You mean Ngaire?" { talk = "process", feels = "shocked" },
  Marisol "No! I never said Ngaire. I was only saying me." { talk = "process", feels = "uneasy" },
  stage "They look at the N.",
  later(2) { talk = "away", text = "How it needn’t have been that. The log, and what logs are worth." },
  go "what_for",
}

beat "show_of_hands" {
  stage "Three yellow hands, and Baptiste’s own, against the roof of the car.",
  Marisol "Oh, thank God." { talk = "feeling", feels = "laughing" },
  Lorcan  "Is it in the guidelines?" { talk = "away", feels = "laughing" },
  later(3) { talk = "feeling", text = "How each of them does it. It gets rather funny." },
  go "what_for",
}

---------------------------------------------------------------------------------------------------- what is it for

beat "what_for" {
  Lorcan  "Could I ask you something, all the same? What’s it for?" { talk = "away", feels = "irritated", drift = "method_protest" },
  Marisol "What’s what for?" { talk = "process", to = "Lorcan" },
  Lorcan  "Eight people beside eight lamps? Would you not have to be in a room? She’s to ring that woman in the morning, and what has she got from us?" { talk = "away", drift = "method_protest" },
  Tamsin  "And we’ve had, I mean we had the walk. At every gate." { talk = "process", when = "drove == 1" },
  Desmond "She’s got a booster." { talk = "fixing", when = "tech > 3" },
  Tamsin  "I don’t know. I’ve been sort of wondering." { talk = "process", feels = "uneasy" },

  moment "what_for" {
    notice "It’s a quarter to. They’re waiting for you to be hurt, or to tell them.",
    hint = "Who else sits beside a lamp, and is no use to anybody from there?",

    say.ninety "No use to a soul, at this distance. Is that how it is for the three of them, at eleven?" {
      move = "name_process", short = "At eleven as well?", effect = "held = held + 1; ray = ray + 1",
      why  = "You didn’t defend it, and you found the complaint a home. There’s a doctor on a bread bin who might have made it.",
      go   = "at_eleven" },

    say.between "What do Beth and she do for each other, then, at eleven, if nobody’s of any use?" {
      move = "ask_between", when = "tech < 4", short = "What they do", effect = "held = held + 1; beth = beth + 1",
      why  = "You took him at his word and asked what there might be instead of use. They had to look at two women and a bread bin, and not at themselves.",
      go   = "at_eleven" },

    say.studies "It does work, Lorcan. Groups like ours have been looked at, and they do as well on screens." {
      to = "Lorcan", move = "expert_lecture", short = "It does work",
      why  = "You answered the question that he’d asked. He had it from you now in so many words, and nothing to do with what had made him ask it.",
      go   = "is_that_so" },

    say.mine "I let us mend the line for the half of tonight, Lorcan, and it kept us off her. That’s mine." {
      to = "Lorcan", move = "repair", when = "tech > 3", short = "I let us mend the line", effect = "held = held + 2; tech = tech - 3; safety = safety + 4",
      why  = "You said in one breath what you’d let go by, and asked nobody to say that you hadn’t. He had been owed an answer, and it was a better one than he’d bargained for.",
      go   = "an_answer" },

    say.round "What have we got, then? One thing each for Ngaire to take into tomorrow’s call." {
      move = "tidy_up", short = "One thing each", effect = "tech = tech + 1; praised = praised + 1",
      why  = "They rose to it, and it showed that they were of use. She’d have six things with her tomorrow, and the one that she came with.",
      go   = "one_thing_each" },

    quiet { move = "let_it_run", marks = { safe_space = -1, relationship_focus = -1, felt_experience = -1, both_sides = -1, group_process = -2 }, short = "Let it stand",
      why  = "You may have meant to be able to bear it. On a lens that looks the same as minding, and so somebody was quick to be nice.",
      go   = "somebody_is_nice" },
  },
}

beat "at_eleven" {
  silence(8) { kind = "working" },
  Lorcan  "Does she feel that? That she’s only a face they put up with?" { talk = "relationship", feels = "thinking" },
  Tamsin  "They do put her up, though. Every, she gets the bread out of the way and puts her up." { talk = "relationship", to = "Lorcan" },
  Abena   "it’s the best place in the kitchen" { talk = "relationship", does = "types it." },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "What she may be for them, from up there." },
  go "getting_late",
}

beat "an_answer" {
  Lorcan  "Did I ask for that?" { talk = "process", feels = "warm" },
  silence(6),
  Desmond "I started it. Soon as she said line." { talk = "process", feels = "uneasy" },
  Lorcan  "And would she not be doing the same? Eight months of pressure?" { talk = "relationship", to = "Desmond", feels = "thinking" },
  Tamsin  "So nobody has to, so it’s a thing with a number." { talk = "relationship" },
  draw("deep", 1),
  later(3) { talk = "relationship", text = "A woman who holds up a number to a lens, every second Tuesday." },
  go "getting_late",
}

beat "is_that_so" {
  Lorcan  "Is that so?" { talk = "away", feels = "neutral" },
  Desmond "Stands to reason. Good camera, good light." { talk = "fixing" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Other things that are said to work as well." },
  go "getting_late",
}

beat "one_thing_each" {
  Desmond "Fridge. Not bread bin." { talk = "fixing", drift = "advice_giving" },
  Marisol "That she’s a marvel!" { talk = "away", feels = "warm" },
  Lorcan  "‘Ring’?" { talk = "fixing" },
  later(3) { talk = "fixing", text = "Six things. Abena types them out in a list." },
  go "getting_late",
}

beat "somebody_is_nice" {
  silence(5) { kind = "frozen" },
  Marisol "I get so much out of it. I come off it and I’m just, I’m lifted!" { talk = "away", feels = "uneasy" },
  Tamsin  "I like that you don’t have to find your shoes." { talk = "away", feels = "warm" },
  Lorcan  "Are you?" { talk = "away", to = "Marisol" },
  later(3) { talk = "away", text = "What each of them gets out of it. The drive that it saves." },
  go "getting_late",
}

-- It has to be ten to eight when the strip comes.
beat "getting_late" {
  later(2) { when = "minute < 47", talk = "process", text = "The clock, and who’s watching it." },
  later(3) { when = "minute < 48 and kept > 0", talk = "relationship", text = "Nothing that gets to the end." },
  later(3) { when = "minute < 48 and kept < 1", talk = "away", text = "Nothing that gets to the end." },
  go "ten_to",
}

---------------------------------------------------------------------------------------------------- return

beat "ten_to" { phase "return",
  stage "In the corner of Abena’s square the yellow hand is still up. It has been in front of everybody since Ngaire went dark." { when = "hand == 0" },
  stage "A strip comes down over everybody’s forehead: This meeting will close by itself in ten minutes.",

  moment "ten_to" {
    notice "It’s ten to eight, and the machine means it. Ngaire has been in the dark since before half past seven.",
    hint = "What has she been listening for?",

    say.recap "Let me just draw together what we’ve said, Ngaire, while you’re finding your buttons." {
      move = "tidy_up", short = "Draw it together", effect = "over = 1",
      why  = "It was a help to the ones who’d lost the thread. She came back to find her chair warm, and your summary sitting in it.",
      go   = "she_comes_on" },

    say.back "Ngaire, come back when you like, with as much of it or as little as you want us to have." {
      to = "Ngaire", move = "bring_back", short = "Come back", effect = "held = held + 1",
      why  = "You opened the door and stood away from it. She could say a thing, or nothing, and neither would be a result.",
      go   = "she_comes_on" },

    say.close_to "Come back on, Ngaire, and tell us: which of us was closest to what really went on?" {
      to = "Ngaire", move = "interrogate", short = "Who was closest?", effect = "pressed = pressed + 1",
      why  = "They’d all have liked to know. It made an examination of the past half hour, with her holding the answers.",
      go   = "she_comes_on" },

    say.picture "A last picture of that kitchen, before she’s back, from anyone who hasn’t had a turn." {
      move = "invite_image", short = "A last picture",
      why  = "It’s a good question that has come down ten minutes late. She sat with her finger over the button while they looked for something.",
      go   = "last_picture" },

    quiet { move = "let_it_run", short = "Let it go on", effect = "praised = praised + 1",
      why  = "They read the strip, and talked a little faster. It was Marisol who remembered that there was somebody outside.",
      go   = "somebody_outside" },
  },
}

beat "last_picture" {
  Tamsin "The bread. Where does the bread go?" { talk = "feeling" },
  silence(4),
  You    "Ngaire, come in when you like.",
  go "she_comes_on",
}

beat "somebody_outside" {
  later(2) { talk = "away", text = "The date of the next one. Whose turn it is to send the link." },
  Marisol "Ngaire! Oh no, we’ve left Ngaire out!" { talk = "process", feels = "laughing" },
  go "she_comes_on",
}

beat "she_comes_on" {
  go "she_stays_dark" { when = "pressed > 5 or (pressed > 2 and tech < 6)" },
  Ngaire.returns,
  stage "The N goes. There’s the wall, and the nail, and Ngaire, rather close.",
  Ngaire "Thanks. I could hear you all." { talk = "relationship", feels = "uneasy" },
  Ngaire "What I didn’t." { talk = "relationship" },
  stage "She stops, with her mouth open on it and one hand coming up. She doesn’t go on.",
  Tamsin "Is that—" { talk = "process" },

  moment "youre_frozen" {
    notice "It may be the line. She looks out at you all, or at nothing. There’s no rain behind her to tell by.",
    hint = "If she were frozen, what would you lose by waiting? And if she weren’t?",

    say.picture_off "Ngaire, switch the picture off and only keep your sound, it nearly always does the trick." {
      to = "Ngaire", move = "give_advice", short = "Switch the picture off", effect = "over = 1; tech = tech + 1",
      why  = "It very often works. You’d helped her out of the picture in the middle of a sentence, and she has been helped out of pictures all evening.",
      go   = "picture_off" },

    say.meanwhile "While she’s stuck, what would each of us like her to have heard out of tonight?" {
      move = "tidy_up", short = "While she’s stuck", effect = "over = 1",
      why  = "You filled the hole, and you filled it with her. Whether or not she was there to hear it, she’d been talked of as gone.",
      go   = "while_shes_stuck" },

    say.no_worry "Don’t worry, Ngaire, it’s happened to each of us tonight, and we know what you meant." {
      to = "Ngaire", move = "reassure_early", short = "We know what you meant", effect = "over = 1",
      why  = "You were kind to a picture. If it was more than a picture, it had just been told that it needn’t finish.",
      go   = "know_what_you_meant" },

    say.there "Are you there, Ngaire? Can you hear us? What was it that you were going to say?" {
      to = "Ngaire", move = "interrogate", short = "Are you there?", effect = "over = 1",
      why  = "One calls after people; it’s natural. Three questions in one breath went into that kitchen of hers, and she had to come back to those.",
      go   = "are_you_there" },

    quiet { move = "hold_silence", short = "Wait for her", effect = "held = held + 1",
      why  = "You didn’t know whether she was there, and behaved as if she was. Six others stayed where they were, and it was the first time that anybody had waited out a bad line.",
      go   = "wait_for_her" },
  },
}

beat "wait_for_her" {
  silence(14),
  stage "Nobody touches anything. Then her hand goes on up, and is in her hair.",
  go "which_return",
}

beat "picture_off" {
  stage "Her mouth shuts. Her square goes black, and then it’s back.",
  Desmond "There. Told you." { talk = "fixing", feels = "attentive" },
  go "which_return",
}

beat "while_shes_stuck" {
  Marisol "That she mustn’t blame herself!" { talk = "away", feels = "warm" },
  Lorcan  "For what, now?" { talk = "process", to = "Marisol" },
  stage "Her hand goes on up, and is in her hair. It’s hard to say since when.",
  go "which_return",
}

beat "know_what_you_meant" {
  Marisol "We do, love." { talk = "away", feels = "warm" },
  stage "Her mouth shuts. She nods.",
  go "which_return",
}

beat "are_you_there" {
  Desmond "Say something if you can’t hear us." { talk = "process", to = "Ngaire" },
  stage "Her mouth shuts, and opens.",
  Ngaire  "I’m here. Yes. I can hear you." { talk = "process", feels = "uneasy" },
  go "which_return",
}

beat "which_return" {
  go "i_wasnt" { when = "kept > 0 and told == 0 and pressed < 2 and held + 3 * kept - 3 * over > 10" },
  go "so_many_things" { when = "tech > 4 or praised > 2 or (held < 4 and ray + beth < 4)" },
  go "a_thumb",
}

-- 1. Told.

beat "i_wasnt" {
  Ngaire  "Was I frozen just now?" { talk = "process", feels = "uneasy" },
  Desmond "Couldn’t tell you." { talk = "process", to = "Ngaire" },
  Ngaire  "I wasn’t on Tuesday." { talk = "relationship" },
  silence(11) { kind = "working" },
  Ngaire  "He put his hand up. Ray. It came up off the chair, he’s never, and I didn’t move, I don’t know why. I wasn’t pretending, not to start with. And Beth says, ‘You’ve frozen, doctor.’ And I thought, well, then I have." { talk = "relationship", feels = "near_tears" },
  Ngaire  "And she turned round to him, and she said, ‘She’s gone, love. There’s only us.’ And he was looking right at me. And I blinked." { talk = "relationship", feels = "near_tears" },
  Ngaire  "And I pressed Leave." { talk = "relationship" },
  silence(14) { kind = "working" },

  moment "i_blinked" {
    notice "Nobody is moving, and it’s plain that they’re all there.",
    hint = "She’s told you what three people know. What could be taken from her now?",
    silence = "working",

    say.all_of_us "We’ve every one of us pressed it, Ngaire. You’ve nothing at all to be ashamed of here." {
      to = "Ngaire", move = "reassure_early", short = "We’ve all pressed it",
      why  = "It was generous, and by what was said earlier it was nearly true. She had come a long way to be the one who did it.",
      go   = "kind_of_you" },

    say.three "He saw you, and she thought you’d gone, and there were three of you in the one kitchen." {
      move = "hold_both", short = "The three of you", effect = "held = held + 1; ray = ray + 1",
      why  = "You put all of them back in the picture and nobody in the wrong. It cost a good silence, and it let the hand be somebody’s.",
      go   = "one_finger" },

    say.what_hand "What do you think that he was trying to tell you with it, Ngaire, with the hand?" {
      to = "Ngaire", move = "interrogate", short = "What did the hand say?",
      why  = "Everybody wanted to ask it. Put to her it needed an answer, and she got one out of her bag as a doctor does.",
      go   = "some_recovery" },

    say.tomorrow "Then you’ll know what to say to her tomorrow, Ngaire, and it’ll mend a good deal." {
      to = "Ngaire", move = "give_advice", short = "What to say tomorrow",
      why  = "You looked ahead, for her sake, and it was a relief. She’d only that moment got as far as last Tuesday.",
      go   = "kind_of_you" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1; ray = ray + 1",
      why  = "You left it there with her in it, and nobody dropped out. She was looked at for some time by people who didn’t go.",
      go   = "one_finger" },
  },
}

beat "one_finger" {
  silence(12) { kind = "working" },
  Baptiste "How was it, the hand?" { talk = "relationship", to = "Ngaire", feels = "sad" },
  Ngaire   { does = "lifts hers, off the desk, the back of it to the lens. One finger is a little ahead of the others." },
  Lorcan   "Off the wheel?" { talk = "relationship", to = "Ngaire" },
  Ngaire   "I don’t know. It might have been. I didn’t stop to look." { talk = "relationship", to = "Lorcan", feels = "sad" },
  set "came = 1",
  go "two_minutes_left",
}

beat "kind_of_you" {
  Ngaire  "That’s kind of you." { talk = "away", feels = "neutral" },
  Marisol { does = "has begun to say something, and doesn’t.", feels = "sad" },
  set "came = 1",
  go "two_minutes_left",
}

beat "some_recovery" {
  Ngaire  "Some recovery of the left. It’s not that unusual, at two years." { talk = "facts", feels = "withdrawn" },
  silence(5),
  Ngaire  "Or he was saying hello." { talk = "relationship" },
  set "came = 1",
  go "two_minutes_left",
}

-- 2. Halfway.

beat "a_thumb" {
  Ngaire  "It did it then, didn’t it? It’s done it all day." { talk = "away", feels = "uneasy" },
  Ngaire  "What I was going to say. It’s a bit silly. I put my thumb on him." { talk = "relationship" },
  Tamsin  "You put your—" { talk = "process", to = "Ngaire" },
  Ngaire  "On the glass. When I’m talking to Beth. I’ve the tablet in my hand, and my thumb goes there. I only noticed when you were all, when somebody said where he looks." { talk = "relationship", to = "Tamsin", feels = "sad", when = "door == 2" },
  Ngaire  "On the glass. When I’m talking to Beth. I’ve the tablet in my hand, and my thumb goes there. There’s a mark." { talk = "relationship", to = "Tamsin", feels = "sad", when = "door < 2" },
  Marisol "Oh, Ngaire." { talk = "feeling", to = "Ngaire", feels = "sad" },
  silence(9) { kind = "working" },
  Ngaire  "Anyway. And then the line went, so." { talk = "away", feels = "withdrawn" },
  later(1) { talk = "relationship", text = "A thumb. About that big." },
  set "came = 2",
  go "two_minutes_left",
}

-- 3. Polite.

beat "so_many_things" {
  Ngaire  "No, that was great. What I didn’t know was that it’s the tins." { talk = "away", feels = "warm", when = "tech > 2" },
  Ngaire  "No, that was great. What I didn’t think was that anyone would have so much to say about it." { talk = "away", feels = "warm", when = "tech < 3" },
  Ngaire  "So many things. I’ll ring at eleven, and we’ll see how we go, a bit." { talk = "away", feels = "neutral" },
  Marisol "Oh, you’re welcome!" { talk = "away", to = "Ngaire", feels = "warm" },

  moment "so_many_things" {
    notice "She’s smiling at the lens, and has thanked them in the order in which they sit. Her hand is on the mouse.",
    hint = "Where have you seen her leave before?",

    say.rooted "We’ll all be rooting for you at eleven tomorrow, Ngaire, wherever we happen to be." {
      to = "Ngaire", move = "reassure_early", short = "Rooting for you", effect = "praised = praised + 1",
      why  = "She had seven people behind her then, about the size of stamps. She smiled, since one can’t very well let down seven.",
      go   = "see_how_we_go" },

    say.sorry "You said, ‘What I didn’t,’ Ngaire, and we’d no room for that tonight. I’m sorry." {
      to = "Ngaire", move = "repair", short = "We’d no room for it", effect = "held = held + 2",
      why  = "You gave her back three words that she’d let drop, and didn’t ask for the rest. It was late, and they were hers.",
      go   = "no_room" },

    say.which_one "And which of all the things do you think that you’ll try first tomorrow, Ngaire?" {
      to = "Ngaire", move = "give_advice", short = "Which one first?", effect = "tech = tech + 1",
      why  = "It helped her to choose, and she chose. It was off the bread bin and on to the fridge before anyone could have said what was on it.",
      go   = "the_fridge" },

    say.glad "I’m glad. It’s good when something so practical comes out of one of these." {
      move = "tidy_up", short = "Something practical",
      why  = "You were pleased together, with three minutes in hand. It had been made a good evening, and nobody could very well come back from that.",
      go   = "see_how_we_go" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t smile back quite as soon as she’d have liked. It went a second past the thanks, and one more thing got through.",
      go   = "past_the_thanks" },
  },
}

beat "see_how_we_go" {
  Ngaire "Thanks, everyone. It’s a bit of a help just to have said it." { talk = "away", feels = "neutral" },
  set "came = 3",
  go "two_minutes_left",
}

beat "the_fridge" {
  Ngaire  "The fridge, probably." { talk = "fixing", feels = "attentive" },
  Desmond "Not the left side. Motor’s on the left." { talk = "fixing", to = "Ngaire" },
  set "came = 3",
  go "two_minutes_left",
}

beat "past_the_thanks" {
  silence(10),
  Ngaire "She’s never asked me to mend it, mind. The line." { talk = "relationship", feels = "thinking" },
  Ngaire "Anyway." { talk = "away", feels = "neutral" },
  set "came = 3",
  go "two_minutes_left",
}

beat "no_room" {
  silence(8) { kind = "working" },
  Ngaire  "No. Well." { talk = "relationship", feels = "uneasy" },
  Ngaire  "He’s about that big." { talk = "relationship", does = "holds her thumb up to the lens. Then she lays it on the glass." },
  silence(6) { kind = "working" },
  Ngaire  "That’s what I do. While she’s talking. Over him." { talk = "relationship", feels = "sad" },
  set "came = 2",
  go "two_minutes_left",
}

-- 4. Shut.

beat "she_stays_dark" {
  Ngaire.returns,
  stage "The line through her microphone goes. Her square stays black.",
  Ngaire  "I’m back. I’ll keep the picture off, it’s a bit slow tonight." { talk = "away", feels = "withdrawn" },
  Desmond "Want me to talk you through it?" { talk = "fixing", to = "Ngaire" },
  Ngaire  "No. Thanks." { talk = "away", to = "Desmond" },
  silence(8) { kind = "frozen" },

  moment "stays_dark" {
    notice "Seven people are being nice to a letter.",
    hint = "It might be the bandwidth. Whose is it to say?",
    silence = "frozen",

    say.upset "Has something that was said tonight upset you, Ngaire? You could tell us, you know." {
      to = "Ngaire", move = "interrogate", short = "Has it upset you?", effect = "pressed = pressed + 1",
      why  = "You could hear it in her voice, and you asked with real concern. To say yes she’d have had to do it to their faces, and they to nobody’s.",
      go   = "nothing_upset" },

    say.did_well "You did ever so well, Ngaire. It’s never easy to bring one like that to all of us." {
      to = "Ngaire", move = "reassure_early", short = "You did well", effect = "praised = praised + 1",
      why  = "It’s what’s said to people when they are hurt and haven’t mentioned it. She said thank you, out of the dark.",
      go   = "nothing_upset" },

    say.round_you "We’ve gone round you as if you’d done something, and I let us. I’m sorry, Ngaire." {
      to = "Ngaire", move = "repair", when = "told == 0", short = "As if you’d done it", effect = "held = held + 2; safety = safety + 5",
      why  = "You said what had been done and who’d let it be, and left her picture alone. She could be sorry for herself for a second, and not for you.",
      go   = "i_let_us" },

    say.at_you "We asked whose end it was until you said, and I let us. I’m sorry, Ngaire." {
      to = "Ngaire", move = "repair", when = "told == 1", short = "I let us ask", effect = "held = held + 2; safety = safety + 5",
      why  = "You said what had been done and who’d let it be, and left her picture alone. She could be sorry for herself for a second, and not for you.",
      go   = "i_let_us" },

    quiet { move = "let_it_run", short = "Leave her be",
      why  = "It may have been tact. But she’d kept still so as to be taken for gone, and it had worked again.",
      go   = "nothing_upset" },
  },
}

beat "nothing_upset" {
  Ngaire  "No, it was good. Really. It’s only the line." { talk = "away" },
  Lorcan  "Is it?" { talk = "process", to = "Ngaire", feels = "uneasy" },
  silence(5) { kind = "frozen" },
  later(1) { talk = "away", text = "The next date. Abena can’t do Mondays." },
  set "came = 4",
  go "two_minutes_left",
}

beat "i_let_us" {
  silence(9) { kind = "working" },
  Ngaire  "It was me. It’s in the log, you’ve all had it. I pressed it." { talk = "relationship", feels = "sad", when = "told == 1" },
  Ngaire  "It wasn’t the line. It was me, I pressed it." { talk = "relationship", feels = "sad", when = "told == 0" },
  stage "The N goes, and there she is, with a hand over her eyes as if it was bright.",
  Desmond "I shouldn’t have gone on about ends." { talk = "process", to = "Ngaire", feels = "sad", when = "told == 1" },
  Marisol "I never thought it was you. I wasn’t thinking it was anybody." { talk = "process", to = "Ngaire", feels = "sad", when = "told == 0" },
  Ngaire  "No. You weren’t to know, were you?" { talk = "process" },
  set "came = 2",
  go "two_minutes_left",
}

---------------------------------------------------------------------------------------------------- close

beat "two_minutes_left" {
  go "the_close" { when = "minute > 54" },
  go "a_bit_more" { when = "came < 3" },
  later(4) { talk = "away", text = "Ferries, lambs. Who’ll have the link." },
  go "the_close",
}

beat "a_bit_more" {
  later(4) { talk = "relationship", text = "A little more of it, with gaps." },
  go "the_close",
}

beat "the_close" { phase "close",
  stage "The strip again: This meeting will close by itself in two minutes. It has a cross to press, and behind the cross is Marisol’s mouth.",
  silence(6),

  moment "closing" {
    notice "It isn’t finished, and it will be over. Somebody has to get there before the machine.",
    hint = "Who is to end it?",

    say.stop "We’ll stop here ourselves, with a hand still up. Thank you, Ngaire, and good night." {
      move = "close_open", short = "We’ll stop here", effect = "stop = 1; held = held + 1",
      why  = "You ended it yourself, with a minute to wave in. Ray’s part was left where it was, and the machine had nothing to cut.",
      when = "came == 1" },

    say.stop_kitchen "We’ll stop before it stops us. They’re still in that kitchen. Thank you, Ngaire." {
      move = "close_open", short = "Stop before it stops us", effect = "stop = 1; held = held + 1",
      why  = "You ended it yourself, with a minute to wave in. The two of them were left where they are, and the machine had nothing to cut.",
      when = "came ~= 1" },

    say.lesson "So if there’s one thing tonight has taught us, it’s that distance isn’t only kilometres." {
      move = "tidy_up", short = "Not only kilometres", effect = "stop = 2",
      why  = "It’s true, and it would go on a tea towel. It told them what they’d been through, and they could close the lid on it.",
    },

    say.colleague "Talk this over with a colleague before you ring tomorrow, Ngaire. I’ll send you a name." {
      to = "Ngaire", move = "give_advice", short = "Talk to a colleague", effect = "stop = 4",
      why  = "There’s a time for it, afterwards, and on the telephone. With everybody looking, it made her the patient who’s seen last.",
    },

    say.lucky "I think that those two are luckier than they know to have you on their bread bin, Ngaire." {
      to = "Ngaire", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "Lucky to have you", effect = "stop = 3; praised = praised + 1",
      why  = "One warm sentence at the door does little harm, and leaders differ about it. It hung a picture of her on the nail, and she’ll have to look at it at eleven.",
    },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, both_sides = -1, group_process = -1, leader_restraint = -1 }, short = "Let it find its end", effect = "stop = 5",
      why  = "They talked on, a bit louder, as people do when something’s about to go. It found the end for you, and it didn’t look for a full stop.",
    },
  },

  Marisol  "Oh, that’s lovely. That’s going on the fridge." { talk = "away", feels = "warm", when = "stop == 2" },
  Ngaire   "Sure. Thanks." { talk = "away", feels = "neutral", when = "stop == 4" },
  Ngaire   "I don’t know about that." { talk = "away", feels = "uneasy", when = "stop == 3" },
  Baptiste "Since we have still, I believe, a minute, may I say only, my friends, that what I shall carry with me down to the" { talk = "away", feels = "warm", when = "stop == 5" },
  stage "A grey field, in each house. ‘The meeting has ended. How was the quality of your call?’ There are five stars." { when = "stop == 5" },
  Abena    { does = "sees the yellow hand in her own corner, and takes it down.", when = "hand == 0 and stop ~= 5" },
  stage "They wave. It’s never clear who begins it. They wave like people on a quay, and look for the button with the other hand." { when = "stop ~= 5" },

  go "end_one_finger" { when = "came == 1" },
  go "end_four_bars" { when = "came == 3" },
  go "end_you_left" { when = "came == 4" },
  go "end_thumb",
}

beat "end_one_finger" {
  ending "one_finger" {
    title = "One finger",
    text = "Tuesday. Call connects eleven-oh-two. There’s the cupboard, going by, and the ceiling, and then the kitchen. ‘Before we do the pressure, Beth,’ says Ngaire, and looks over her left shoulder, and lifts one finger off the desk. For some seconds nothing happens. It may be the line." },
}

beat "end_thumb" {
  ending "thumb" {
    title = "A mark on the glass",
    text = "Tuesday, eleven o’clock. She has wiped the tablet with her sleeve, and put it up against the kettle so as to have both hands free. The number is on the screen. At ten past she still hasn’t pressed it, and it’s ringing: it’s Beth." },
}

beat "end_four_bars" {
  ending "four_bars" {
    title = "Four bars",
    text = "By the Tuesday after it’s on the fridge, and the picture is very good. One can read the calendar. Pressure’s up a bit; Beth has long sleeves on. She says that it’s a marvel, and that Ray thinks so too. From up there you can’t see the chair. It doesn’t drop once." },
}

beat "end_you_left" {
  ending "you_left" {
    title = "You left the call",
    text = "Next month there’s a black square beside Lorcan’s, with an N in it. She’s there, she says when she’s asked, she’s just got it off for the bandwidth. Desmond tells her where to click. Then someone has a case, and for a time they remember to say her name." },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself once it may be wrong.
pool "early" {
  exchange { once = true,
    Tamsin "‘Is sleep.’ ‘What I can’t do is sleep.’ No, she’d have said, they’d done sleep." { talk = "relationship" },
    Lorcan "Had they?" { talk = "relationship", to = "Tamsin" } },
  Abena    "the same cardigan every time i bet" { once = true, talk = "relationship", does = "types it." },
  exchange { when = "safety > 40", once = true,
    Marisol "I’d want to get in the car. I don’t care about the bridge." { talk = "feeling", feels = "uneasy" },
    Desmond "You’d need a boat." { talk = "away", to = "Marisol" },
    Marisol "Then I’d want a boat." { talk = "feeling", to = "Desmond" } },
  Baptiste "Four fingers and a thumb, upon the one, and upon the other: it is how one holds a tray, or a child at a kerb." { once = true, talk = "relationship", feels = "sad", when = "patient > 20" },
  exchange { once = true, weight = 2,
    Lorcan "Would you mind him being there, if you’d something to say about him?" { talk = "relationship" },
    Tamsin "I’d, yes. I’d mind. I’d say it about my knees." { talk = "feeling", to = "Lorcan", feels = "thinking" } },
  Desmond  "Nine minutes. Velcro’s two of them." { once = true, talk = "facts" },
  exchange { when = "depth > 22", once = true,
    Marisol "She props her up with the bread! It’s like you’d do with a, with a saint." { talk = "relationship", feels = "warm" },
    Abena   "or a recipe" { talk = "relationship", to = "Marisol", does = "types it." } },
}

-- What comes when it has been quiet and nothing bad has happened.
pool "deep" {
  exchange { once = true,
    Abena   "My nan used to put the phone on the chair by my grandad. After he couldn’t. She’d go out and leave us on." { talk = "feeling", feels = "sad" },
    Marisol "What did you do?" { talk = "process", to = "Abena" },
    Abena   "Breathed." { talk = "feeling", to = "Marisol" } },
  exchange { when = "ray > 1", once = true, weight = 2,
    Desmond "Thirty-one years of kids. He’ll have had half that valley’s names." { talk = "relationship", feels = "sad" },
    Lorcan  "And who says his?" { talk = "relationship", to = "Desmond" } },
  Baptiste "I find that I’ve nothing to add, which you’ll grant me is not usual. It’s the sleeves." { once = true, talk = "feeling", feels = "sad" },
  exchange { when = "depth > 20", once = true,
    Tamsin "What if she doesn’t want him fetched in? What if it’s the one, if it’s her nine minutes?" { talk = "relationship", feels = "thinking" },
    Lorcan "With himself looking on?" { talk = "relationship", to = "Tamsin" },
    Tamsin "With her back to him." { talk = "relationship", to = "Lorcan" } },
}

-- What there is to talk about when there is nothing to say.
pool "flat" {
  Marisol "I hate my own face on these. Doesn’t everyone?" { once = true, talk = "away", feels = "laughing" },
  exchange { once = true, when = "face == 1",
    Desmond "Stand the lamp in front. Not behind. You’re a silhouette." { talk = "fixing", to = "Lorcan" },
    Lorcan  "Have I ever been anything else?" { talk = "away", to = "Desmond" } },
  exchange { once = true,
    Tamsin  "We’ve got a woman who does hers from the bus. You can hear the, it goes, ‘Next stop.’" { talk = "away", feels = "laughing" },
    Desmond "Bus has good signal." { talk = "away", to = "Tamsin" } },
  Lorcan   "Does anyone remember doctors having cars?" { once = true, talk = "away" },
  exchange { once = true,
    Baptiste "Patients will tell a telephone, I have often remarked, what they would not tell a face." { talk = "away", drift = "generalising" },
    Marisol  "They so do. They love it." { talk = "away", to = "Baptiste" } },
  exchange { once = true,
    Marisol "Is there a course? On the video ones?" { talk = "away" },
    Desmond "Two. Second one’s better." { talk = "fixing", to = "Marisol" } },
  exchange { once = true, when = "minute < 24",
    Tamsin "Sorry, can you hear that? It’s the bath." { talk = "away", feels = "uneasy" },
    Lorcan "Is it still going?" { talk = "away", to = "Tamsin" } },
}
