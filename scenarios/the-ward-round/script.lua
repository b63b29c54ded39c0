-- The ward round.
-- A round in four minutes, and a group that does one. What Priya does not say in the story, she may say at the end: that
-- she had read the scan, told him that it wasn't back, and that he looked for her. `held` counts the times the room was
-- held when it mattered; it decides who dares to speak. `hurt`, `plans` and `blame` are paid for at a quarter to seven.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Six o’clock on a Tuesday, Seminar Room 2. Someone has left the resuscitation dummy on a trolley by the wall, under a sheet, with its feet out.",
  Femi "Is he new, or is he observing?" { feels = "laughing" },
  Lena "It’s for the third years tomorrow. They have it in here because of the plugs.",
  Femi "Observing, then.",
  Tom  "Lena, what’s your login for the logbook? Mine’s locked me out." { to = "Lena" },
  Lena "I’m not giving you my login." { to = "Tom" },
  Aiko "Sorry. Sorry. The lift went to the basement first." { does = "comes in with her coat on." },

  moment "start" {
    notice "Two minutes past. They are all here, and still in the corridor. Priya has her bag on her knee.",
    hint = "Nobody climbs anything without an edge to hold.",

    say.week "Let’s go round before we start. How has the week been, one word each?" {
      move = "invite_feeling", marks = { hold_frame = -1 }, short = "One word each",
      why  = "A round of single words warms the room, and everybody picks one that costs nothing. Some leaders always open this way; tonight it asked the one with something on her mind to hand in something else first.",
      go   = "one_word_each" },

    say.frame "We’ve got until seven, and what’s said in here stays here. Who’s on your mind?" {
      move = "open_session", short = "Time, privacy, a case",
      why  = "You gave them a time, a wall round the room and a question with no name on it. That’s enough to lean on, and the next move is theirs.",
      go   = "the_wait" },

    quiet { move = "let_it_run", short = "Let them settle",
      why  = "They took your quiet for more of the corridor, because nobody had said that the hour had begun. Members can do most things for themselves, but they can’t open the session.",
      go   = "still_in_the_corridor" },

    say.budgie "Before we have anyone new: Femi, whatever happened to your lady with the budgie?" {
      to = "Femi", move = "invite_facts", marks = { hold_frame = -1 }, short = "Last week’s patient",
      why  = "They were pleased that you had remembered her, and it warmed everyone up. It also filled the place that was being kept for tonight’s patient, and whoever had been getting ready has to start again.",
      go   = "the_budgie" },

    say.handout "Since it’s week six, a word about why we don’t solve the cases in here." {
      move = "expert_lecture", marks = { hold_frame = -1, felt_experience = -1, both_sides = -1, open_speculation = -2, tolerate_uncertainty = -1, leader_restraint = -2 }, short = "Why we don’t solve",
      why  = "You told them the rule before there was anything to break. It made you the one who knows, and they settled down to listen to you rather than to each other.",
      go   = "the_handout" },
  },
}

beat "one_word_each" {
  Tom    "Knackered.",
  Lena   "Sign-offs.",
  Femi   "Is that one word?" { to = "Lena" },
  Lena   "It’s hyphenated." { to = "Femi" },
  Aiko   "Knackered, as well.",
  Grace  "Corduroy." { feels = "thinking" },
  Femi   "Sorry?" { to = "Grace" },
  Grace  "I don’t know. It’s been that sort of a week.",
  Priya  "Fine. Mine was fine.",
  Daniel "Pass.",
  later(2) { talk = "away", text = "The week. Sign-offs. Why nobody can park." },
  You    "Thank you. We’ve until seven, and it stays in here. Who has somebody on their mind?",
  go "the_wait",
}

beat "the_budgie" {
  Femi  "She’s home. The budgie’s at her sister’s, and it turns out the sister’s allergic. So." { feels = "warm" },
  Tom   "Did social services ever ring back?" { talk = "fixing" },
  Femi  "What do you think?" { to = "Tom" },
  Aiko  "Poor budgie.",
  later(3) { talk = "away", text = "Last week’s lady, and feathers." },
  You   "I’m glad she’s home. We’ve until seven, and it stays in here. Who have you brought tonight?",
  go "the_wait",
}

beat "the_handout" {
  later(2) { talk = "away", text = "You explain: feelings, relationship, no solutions. It goes well enough." },
  Lena  "That’s on the handout, isn’t it?",
  Femi  "Page one. With the clip art.",
  Tom   "No plans, got it." { feels = "attentive" },
  You   "Until seven, then, and it stays in here. Who has somebody on their mind?",
  go "the_wait",
}

beat "still_in_the_corridor" {
  Tom   "It says my account doesn’t exist.",
  Femi  "Deep.",
  Tom   "No, but literally.",
  later(2) { talk = "away", text = "Logins. The lift. Whose turn it is to book the room." },
  Lena  "Sorry, have we started?" { feels = "uneasy" },
  You   "We have now. Until seven, and it stays in here. Who have you brought?",
  go "the_wait",
}

beat "the_wait" {
  silence(16) { kind = "working" },
  Priya { does = "takes the lid off her pen, and puts it back on.", feels = "uneasy" },
  Tom   "I mean, I’ve always got one.",
  Tom   "There’s a bloke on gastro with seventeen allergies. It’s quite a good story, actually.",
  Femi  "Are you one of them?" { to = "Tom", feels = "laughing" },

  moment "the_wait" {
    notice "Shoulders come down. Priya had got as far as breathing in.",
    hint = "Who was about to speak before the funny one?",
    silence = "working",

    say.priya "Priya, I had the feeling you were about to say something just then." {
      to = "Priya", move = "balance_voices", marks = { safe_space = -1, protect_presenter = -1, open_speculation = 1 }, short = "Call on Priya",
      effect = "exposure = exposure + 8",
      why  = "You had seen it, and she was glad and also caught. From now on it’s your idea that she speaks, and she won’t find out whether she would have.",
      go   = "picked_out" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "Nobody took up the joke, and the allergies went by. The person who was getting ready during the first silence often speaks in the second.",
      go   = "hardly_a_case" },

    say.allergies "Thanks, Tom. Let’s have the seventeen allergies, then, unless someone else is bursting." {
      to = "Tom", move = "tidy_up", short = "Take Tom’s",
      why  = "Tom was offering to get everyone out of the quiet, and you accepted for them. The first story on offer is often the safest in the room, and a more uneasy one has just been put away.",
      go   = "seventeen" },

    say.small "Keep that one warm, Tom. It needn’t be a good story, by the way." {
      to = "Tom", move = "open_session", short = "Needn’t be good", effect = "held = held + 1",
      why  = "You let Tom down lightly and lowered the price of speaking. Half a story is allowed now, and that’s the kind Priya has.",
      go   = "hardly_a_case" },
  },
}

beat "picked_out" {
  Priya "Was I? No. Have Tom’s, Tom’s sounds good." { feels = "tense" },
  Tom   "Mine’s rubbish. Go on." { to = "Priya", feels = "warm" },
  silence(7),
  Priya "Well, it’s hardly a case. Nothing happens in it." { feels = "uneasy" },
  go "the_story",
}

beat "seventeen" {
  Tom   "So he comes in with this list, and it’s laminated.",
  Tom   "And it’s, well. That’s sort of it. He’s allergic to everything. And one of them’s water.",
  Femi  "Twist ending." { feels = "laughing" },
  later(2) { talk = "away", text = "Whether you can be allergic to water." },
  Tom   "It was better on the day. Priya, weren’t you about to?" { to = "Priya" },
  Priya "Mine isn’t funny. It’s hardly a case, even. Nothing happens in it." { feels = "uneasy" },
  go "the_story",
}

beat "hardly_a_case" {
  Femi { does = "studies the ceiling tiles." },
  silence(20) { kind = "working" },
  Priya "I might have one. It’s hardly a case. Nothing happens in it." { feels = "uneasy" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  You   "Let’s have it as it comes.",
  Priya "I’m on colorectal, I’ve been there three weeks. There’s a man in bay C, bed fourteen. Mr Tully. He’s fifty-five.",
  Priya "He’d come in, I think the Thursday, being sick, with his tummy out to here, and they put a tube down and a drip up and it sort of settled by itself. So last Monday he’s sitting out. He’s dressed. He’s got his shoes on.",
  Priya "And I needed somebody to clerk for my logbook, and the nurse said have fourteen, he’ll talk to anyone.",
  Priya "And he was so good at it. He’s on the buses, for the council, and he’d got it all in order, he did his own bowels before I’d even got there." { feels = "warm" },
  Femi  { does = "snorts.", feels = "laughing" },
  Priya "He’d had a cancer out, two years ago. Miss Orme did it. He pulled his jumper up to show me the scar. ‘That’s Miss Orme’s needlework, that is.’",
  later(5) { talk = "facts", text = "How he came in, the tube, the drip, and the nurse who wouldn’t let him walk to the shop." },
  Priya "And he’s got the local paper on his knee, folded up to the crossword, really small, like people do on trains. And he’s stuck. So we did a bit of that." { feels = "thinking" },
  later(2) { talk = "facts", text = "The clues. His views on roundabouts." },
  silence(5),
  Priya "Anyway. Then Wednesday was the round." { feels = "uneasy" },
  Priya "There were eight of us, because it’s her and the reg and both the F1s, and the pharmacist, and the nurse, and then there’s two of us. So it’s quite a lot, coming round a curtain.",
  Priya "And he saw us coming, and he folded the paper over and put it on the table, and he put his biro on top. So he was ready.",
  Priya "And she told him. It’s come back, it’s in the lining and all through the liver, that’s why everything stopped, and it’ll stop again, and it isn’t something they can operate on. Weeks to short months. And the palliative team would be up this afternoon.",
  Priya "She wasn’t rude. She’d said did he want to wait for his wife, she comes at two, and he’d said no, no, crack on.",
  Priya "And then she said all of it. It was about four minutes. I’m not having a go, I could see the clock.",
  silence(4),
  Priya "He just looked completely normal. The whole way through. He looked like he was about to get up and go to work.",
  Priya "And he said, ‘Right you are. Thank you. I know you’ve a lot to get round.’",
  Priya "And she washed her hands. She hadn’t touched him or anything, but she washed them. And then it was bed fifteen." { feels = "near_tears" },
  Priya { does = "turns the lid of her pen round and round." },
  silence(6) { kind = "working" },

  moment "she_stops" {
    notice "She hasn’t finished. She is deciding how much of bed fifteen to tell.",
    hint = "Whose turn is it?",
    silence = "working",

    say.comfort "That’s a hard thing to stand and watch. Anyone would have felt it." {
      move = "reassure_early", short = "Anyone would",
      why  = "She smiled at you, and then she told you less. Comfort that comes before the story answers a question which she hasn’t yet dared to ask.",
      go   = "a_bit_teary" },

    say.fifteen "And then you all went on to bed fifteen. How was it there?" {
      move = "invite_facts", short = "And bed fifteen?",
      why  = "It’s a small push in the direction she was going already, and she goes. The next part comes as an answer to you, so nobody will know what she would have said into the quiet.",
      go   = "at_bed_fifteen" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "She looked up once, found nobody waiting with a question, and went on. What she said next she had chosen to say.",
      go   = "she_goes_on" },

    say.which "I wonder which part of it you’d say it was that got to you?" {
      move = "interrogate", short = "What got to you?", effect = "exposure = exposure + 6",
      why  = "It’s a thoughtful question, and it asks her to explain herself before she has told it. She looked for the right answer and offered you his shoes.",
      go   = "the_shoes" },
  },
}

beat "she_goes_on" {
  silence(18) { kind = "working" },
  Priya "There’s a bit more." { feels = "near_tears" },
  go "at_bed_fifteen",
}

beat "at_bed_fifteen" {
  Priya "So fifteen’s round the corner, it’s the ladies’ side, it’s a lady with a hernia. And I started crying. Not, like, a tear. I was dripping on my stethoscope." { feels = "near_tears" },
  Priya "And the lady says, ‘Is she all right?’ Not to me. To Miss Orme.",
  Priya "And Miss Orme didn’t turn round. She said, ‘Find somewhere to put that, Priya, and come back.’ Quite quietly.",
  Priya "I didn’t think she knew my name.",
  silence(5) { kind = "working" },
  Priya "So I found the linen room, and I stood in there with the pillowcases. I think I counted them. And when I came out they were already on twenty-two, so I just sort of joined on at the end.",
  Priya "And I’ve worked it out, I’m an F1 in twenty months. It’ll be me with the list. And you can’t, I mean, you can’t be doing that on somebody’s drug chart." { feels = "uneasy" },
  Priya "That’s it. Sorry. I said nothing happens.",
  go "the_facts",
}

beat "a_bit_teary" {
  Priya "No, yeah. It was fine." { feels = "warm" },
  Priya "I got a bit teary at the next bed, that’s all, it’s a lady with a hernia. So Miss Orme said, ‘Find somewhere to put that, Priya, and come back.’",
  Priya "Which is fair enough, on a round. So I stood in the linen room for a bit, and I came back." { feels = "uneasy" },
  Priya "That’s all it is, really. Sorry. I said nothing happens.",
  go "the_facts",
}

beat "the_shoes" {
  Priya "I don’t know. Is that bad?" { feels = "tense" },
  Priya "His shoes, maybe? No. I don’t know.",
  silence(5),
  Priya "Anyway, I got upset at fifteen, it’s a lady with a hernia, and I was dripping on my stethoscope.",
  Priya "And Miss Orme said, ‘Find somewhere to put that, Priya, and come back.’ So I stood in the linen room with the pillowcases, and I came back.",
  Priya "That’s everything.",
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you, Priya. A couple of minutes for plain facts, whatever you need to be able to see it.",
  later(3) { talk = "facts", text = "Which bed has the window. Who stands where on a round." },

  stretch "the_questions" {
    notice "Small questions, and Priya answers them. They are getting shorter.",
    hint = "Which question is no longer about him?",
    timely = { 5, 9 },
    Tom   "What’s he on for pain?" { to = "Priya" },
    Priya "Just paracetamol. He said it was less a pain than an opinion." { to = "Tom", feels = "warm" },
    Femi  "What is he on the buses, a driver?" { to = "Priya" },
    Priya "No, he does the timetables. He writes them, all of them." { to = "Femi" },
    Femi  "So it’s him." { feels = "laughing" },
    Aiko  "So was there nobody with him?" { to = "Priya" },
    Priya "No. Well. There was us." { to = "Aiko", feels = "uneasy" },
    Lena  "When was the scan?" { to = "Priya", drift = "interrogating" },
    Priya "The Monday. In the morning." { to = "Lena" },
    Lena  "And reported when?" { to = "Priya", drift = "interrogating" },
    Priya "I think about three." { to = "Lena", feels = "tense" },

    say.one_more "One more each, just short ones, and then we’ll let Priya off the hook." {
      move = "invite_facts", short = "One more each", effect = "hurt = hurt + 1; knew = 1",
      why  = "It was fair to everyone, and it gave Lena the question that she had been working up to. You also told Priya, without meaning to, that she was on a hook.",
      go   = "one_more_each" },

    say.enough "That’s enough to see him by. The rest we’ll have to make up." {
      move = "shield_presenter", short = "Enough to see him by", effect = "held = held + 1",
      why  = "You ended the questions while they were still harmless, or nearly, and left the gaps for the room to fill. What the others don’t know they can imagine now, and what she hasn’t said she can still choose to say.",
      go   = "enough_to_see_by" },

    say.monday "Can we go back to Monday, Priya? What was it you two talked about?" {
      to = "Priya", move = "interrogate", short = "Back to Monday", effect = "hurt = hurt + 2; knew = 2; exposure = exposure + 8",
      why  = "Your ear was good: Monday is where it is. But asked for in front of six people it comes out as an answer, and what she has been made to say she can no longer choose to tell.",
      go   = "about_monday" },

    quiet { move = "let_it_run", short = "Let them finish", effect = "hurt = hurt + 2; knew = 1; exposure = exposure + 12",
      why  = "Each question was reasonable, and by the last of them she was explaining herself. When the leader says nothing, the presenter takes it that she is meant to answer.",
      go   = "on_the_system" },
  },
}

beat "enough_to_see_by" {
  Lena  "I’d got one." { feels = "irritated" },
  Femi  "You’ve always got one.",
  Priya { does = "lets go of the strap of her bag.", feels = "neutral" },
  go "the_chair",
}

beat "one_more_each" {
  Grace "Which paper was it?" { to = "Priya" },
  Priya "The local one. He says it’s the best crossword because it’s the easiest." { to = "Grace" },
  Tom   "When’s he going home?" { to = "Priya" },
  Priya "Thursday, they think. With the team coming in." { to = "Tom" },
  Lena  "Was his scan up by then? When you clerked him?" { to = "Priya", drift = "interrogating" },
  Priya "It went up that afternoon. While I was." { to = "Lena", feels = "tense" },
  Lena  "So you’d seen it." { to = "Priya" },
  Priya { does = "nods, more or less at the floor.", feels = "withdrawn" },
  go "the_chair",
}

beat "about_monday" {
  Priya "Nothing. The crossword." { feels = "tense" },
  Priya "He asked me if there was anything doing on his scan. I said I’m only the student.",
  Lena  "But was it back?" { to = "Priya", drift = "interrogating" },
  silence(4) { kind = "frozen" },
  Priya "It was on the system." { feels = "withdrawn" },
  Aiko  "Oh, that’s so hard.",
  go "the_chair",
}

beat "on_the_system" {
  Lena  "So it was up when you were in with him. On the Monday." { to = "Priya", drift = "interrogating" },
  Priya "Yes." { feels = "withdrawn" },
  Lena  "And you can see them with a student login?" { to = "Priya" },
  Priya "You can see everything.",
  silence(6) { kind = "frozen" },
  Tom   "I’d have grabbed the reg, I think. Just, look, he’s sat there, can somebody come." { to = "Priya", drift = "attacking_presenter" },
  Priya "I know. I should have.",
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  moment "the_chair" {
    notice "They have all they are going to get. Everyone’s knees are still pointing at Priya.",
    hint = "Whose case is it for the next half hour?",

    say.sum "So: he folded up his paper, he thanked her, and it was you who wept." {
      move = "tidy_up", short = "Sum it up", effect = "exposure = exposure + 4",
      why  = "You had listened well, and you gave it a shape, with Priya at the point of it. She heard her story come back finished, and there was less in it for anyone to look for.",
      go   = "more_or_less" },

    say.want "What would you like from us tonight, Priya, before you move your chair back?" {
      to = "Priya", move = "open_session", marks = { hold_frame = 1, tolerate_uncertainty = -1 }, short = "What would you like?",
      effect = "plans = plans + 1",
      why  = "Some traditions ask the presenter for a question, and it can steady everyone. Hers was how not to do it again, and so the group was given a job in place of a man.",
      go   = "how_not_to" },

    say.stay "Stay in with us, Priya, and put us right wherever we go wrong." {
      to = "Priya", move = "invite_facts", marks = { protect_presenter = -1, open_speculation = -1 }, short = "Stay in with us",
      why  = "Leaders differ about the chair: Elder has argued against sending the presenter out, Otten for it. Staying in order to put everybody right is another matter, because every guess now has an examiner.",
      go   = "still_in_the_circle" },

    say.back "Push your chair back, Priya. He’s ours for a while. No need to answer." {
      to = "Priya", move = "sit_back", short = "Chair back", effect = "held = held + 1",
      why  = "You took the man off her hands, and the questions with him. She can watch now what he does to other people, without having to look after any of them.",
      go   = "chair_goes_back" },

    quiet { move = "let_it_run", short = "Say nothing",
      why  = "There was nothing to wait for, so the questions found their own way on. She stayed where she was because nobody had told her that she might go.",
      go   = "still_in_the_circle" },
  },
}

beat "more_or_less" {
  Priya "More or less. Yeah.",
  Grace "Does she go over there now?",
  You   "Yes. Sorry, Priya. Back a bit, and just listen.",
  go "chair_goes_back",
}

beat "how_not_to" {
  Priya "How you do it, I suppose. Well. How you don’t.",
  Tom   "Don’t what?" { to = "Priya" },
  Priya "That. On a round.",
  Tom   "Okay. That we can do something with." { feels = "attentive" },
  You   "Push your chair back, then, and listen to us try.",
  go "chair_goes_back",
}

beat "still_in_the_circle" {
  Tom   "Have you been back to see him?" { talk = "facts", to = "Priya", drift = "interrogating" },
  Priya "Not to talk to. It’s been busy." { talk = "facts", to = "Tom", feels = "uneasy" },
  Lena  "Did they leave him anything in writing?" { talk = "facts", to = "Priya" },
  Priya "I don’t know. Sorry." { talk = "facts", to = "Lena" },
  Femi  "What’s she like, the rest of the time? Miss Orme." { talk = "facts", to = "Priya" },
  Priya "She’s very good. Everyone says she’s very good." { talk = "facts", to = "Femi", feels = "tense" },
  later(2) { talk = "facts", text = "Questions, and Priya saying sorry." },

  moment "the_chair_again" {
    notice "Priya takes them one at a time, with her cuffs pulled down over her hands.",
    hint = "You can still do the thing you didn’t do.",

    say.turns "Let Priya finish one answer, everyone, before she gets the next question." {
      move = "invite_facts", marks = { hold_frame = 1, protect_presenter = -1 }, short = "One at a time", effect = "hurt = hurt + 1",
      why  = "You made it orderly, and it went on. The trouble wasn’t that they all asked at once but that they were all asking her.",
      go   = "the_queue" },

    say.mend "I’ve left you in the middle of it, Priya. Push your chair right back." {
      to = "Priya", move = "repair", short = "I left you in it", effect = "held = held + 1",
      why  = "You said whose slip it was and mended it in the same breath. They have seen now that a thing can be put right in here while it’s happening.",
      go   = "chair_goes_back" },

    say.asked "What’s it like for you, Priya, having to answer all of these?" {
      to = "Priya", move = "interrogate", short = "What’s it like?", effect = "hurt = hurt + 1; exposure = exposure + 6",
      why  = "It’s the kindest question of them all, and it’s still one more for her to answer. People who are asked in a circle whether they mind will say that they don’t.",
      go   = "the_queue" },

    quiet { move = "let_it_run", short = "Let it go on", effect = "hurt = hurt + 1",
      why  = "In the end Grace did it, because somebody had to. They have learnt that the presenter’s chair is looked after by whoever can’t bear it any longer.",
      go   = "is_this_all_right" },
  },
}

beat "is_this_all_right" {
  Aiko  "Is this all right? Us asking?" { talk = "process", to = "Priya", feels = "uneasy" },
  go "the_queue",
}

beat "the_queue" {
  Priya "No, it’s fine. It’s helpful.",
  Lena  "Does the nurse specialist have him on her list?" { talk = "facts", to = "Priya" },
  Priya "I didn’t ask. I should have asked." { talk = "facts", feels = "withdrawn" },
  Grace "Isn’t this where she goes over there?",
  go "chair_goes_back",
}

---------------------------------------------------------------------------------------------------- discussion, early

beat "chair_goes_back" { phase "discussion",
  Priya.sits_back,
  stage "The chair legs catch on the carpet. She ends up beside the trolley.",
  Priya { does = "puts her bag on her knee, and both hands on the bag." },
  silence(28) { kind = "frozen" },
  Femi { does = "reads the back of his lanyard.", drift = "frozen_silence" },

  moment "nobody_starts" {
    notice "Nobody looks at the gap where her chair was. Somebody’s stomach goes, and nobody laughs.",
    hint = "Are they busy in there, or stuck?",
    silence = "frozen",

    say.aiko "Aiko, you look as though something’s landed. Would you begin for us?" {
      to = "Aiko", move = "balance_voices", marks = { safe_space = -1, leader_restraint = -1 }, short = "Start with Aiko",
      why  = "You broke the ice with the person least able to say no. She agreed with something, though nobody had said anything yet, and the others saw that they might be next.",
      go   = "aiko_starts" },

    say.feel "How does everybody feel, now that you’ve heard Priya tell us about him?" {
      move = "invite_feeling", marks = { felt_experience = 1 }, short = "How do you feel?",
      why  = "It’s a fair question, but there was nothing of him in it. Asked for a feeling by name, people give you the name and stop.",
      go   = "adjectives" },

    say.guess "None of us was there, so nobody can be wrong. Anything at all." {
      move = "license_guess", short = "Nobody can be wrong", effect = "held = held + 1; image = image + 1",
      why  = "They were quiet for fear of getting Priya wrong, and you made that impossible. Once nobody can be wrong, a small thing like a biro is worth saying.",
      go   = "first_things" },

    quiet { move = "let_it_run", short = "Wait it out", effect = "plans = plans + 1",
      why  = "This quiet wasn’t thinking; it was stuck, and it grew heavier by the second. Somebody always breaks such a silence with what they do best, and Tom makes plans.",
      go   = "tom_fills_it" },

    say.theory "I wonder if it’s his shock we’re sitting in. Groups do catch it." {
      move = "expert_lecture", short = "His shock", effect = "depth = depth - 4",
      why  = "It’s clever, and it may even be so. They turned to look at you, and began to wait for the rest of it instead of looking at him.",
      go   = "groups_catch_it" },
  },
}

beat "first_things" {
  Grace "He put his pen on top." { talk = "feeling", feels = "thinking" },
  Femi  "So he could find it again." { talk = "relationship" },
  Grace "So it wouldn’t roll. Those tables are on wheels, everything comes off them. He’d thought about it. He knew how long we’d be." { talk = "relationship" },
  Femi  "We?" { talk = "process", to = "Grace" },
  Grace "They." { talk = "process" },
  Lena  "So do we just say things?" { talk = "process", feels = "uneasy" },
  Aiko  "I think so. I think that’s it." { talk = "process" },
  Lena  "All right. I didn’t like the four minutes." { talk = "feeling" },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Shoes, light, what’s on a bedside table." },
  go "tom_plans",
}

beat "adjectives" {
  Aiko  "Sad." { talk = "feeling" },
  Tom   "Sad, yeah." { talk = "feeling" },
  Lena  "Well, it’s sad, obviously." { talk = "away" },
  Femi  "We could go round again." { talk = "away", feels = "laughing" },
  draw("early", 1),
  later(1) { talk = "away", text = "How sad it is, in general." },
  go "tom_plans",
}

beat "aiko_starts" {
  Aiko  "Oh. Um. No, I agree, it’s, it must be very hard." { talk = "away", feels = "tense" },
  Lena  "What must?" { talk = "facts", to = "Aiko" },
  Aiko  "All of it, really." { talk = "away", feels = "withdrawn" },
  silence(9) { kind = "frozen" },
  go "tom_plans",
}

beat "groups_catch_it" {
  Lena  "Is that a proven thing?" { talk = "away", feels = "attentive", drift = "leader_dependency" },
  Aiko  "No, I can sort of feel it." { talk = "away" },
  Tom   "So what do you do with it?" { talk = "fixing" },
  silence(9) { kind = "frozen" },
  go "tom_plans",
}

beat "tom_fills_it" {
  silence(20) { kind = "frozen" },
  Femi  { does = "turns his lanyard over, and reads the front." },
  Tom   "Well, someone’s got to." { talk = "process", feels = "uneasy" },
  go "tom_plans",
}

beat "tom_plans" {
  Tom   "Right. So if it was me. Palliative come and see him the same day, not ‘this afternoon’, an actual time, with a name. And somebody rings the wife before two." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Lena  "The specialist nurse rings the wife." { talk = "fixing" },
  Tom   "Did she, though?" { talk = "fixing", to = "Lena" },
  Aiko  "No, that’s true. Someone ought to check." { talk = "fixing" },
  Tom   "And metoclopramide, written up, for when it goes off again." { talk = "fixing", drift = "advice_giving" },
  Lena  "Not if he’s obstructing. Cyclizine." { talk = "fixing", to = "Tom" },
  later(1) { talk = "fixing", text = "Side rooms, and who gets them." },
  Tom   "Cyclizine. And then somebody goes back at, what, five? When it’s sunk in. And sits down." { talk = "fixing" },
  Grace { does = "is folding her feedback form. In half, and in half again." },

  moment "tom_plans" {
    notice "It’s good care, and it’s quick. By the wall Priya has taken the lid off her pen.",
    hint = "What does the list save them from having in their hands?",

    say.five "Going back at five is a lovely thought. How would you put it?" {
      move = "give_advice", short = "What would you say?", effect = "plans = plans + 2",
      why  = "It sounded like coming nearer to him. What it asked for was a script, and a group that is writing a script doesn’t have to wonder what he is like.",
      go   = "five_o_clock" },

    say.turn "You’re looking after him, Tom. Suppose there’s nothing left on the list?" {
      to = "Tom", move = "turn_advice", short = "Nothing left to do", effect = "held = held + 1",
      why  = "You credited what Tom was trying to do, and then took away the tools. It left him at the end of the bed with nothing to offer, which is where Priya was.",
      go   = "empty_hands" },

    say.keep_off "Let’s leave managing him to the team, and keep to what we feel." {
      move = "name_process", marks = { group_process = -1, safe_space = -1, hold_frame = 1, leader_restraint = -1 },
      short = "Leave the managing", effect = "safety = safety - 6",
      why  = "It’s the house rule, and to Tom it was a telling-off. The plans stopped, and with them the wish to help that they were made of.",
      go   = "told_off" },

    quiet { within = "plans < 1", move = "hold_silence", otherwise = "let_it_run", short = "Leave it be", effect = "plans = plans + 1",
      why  = "One plan will often run out by itself, and a person at the end of his list is close to something. Where there has been a job to do from the start, keeping quiet reads as a yes.",
      go   = "it_runs_on" },

    say.grace "Grace, what is it that you’ve been folding there, all this while?" {
      to = "Grace", move = "invite_image", short = "Grace’s folding", effect = "held = held + 1; image = image + 2",
      why  = "You looked at what a pair of hands was doing while everybody listened to Tom. It brought the newspaper back in without telling anyone to stop.",
      go   = "in_four" },
  },
}

beat "empty_hands" {
  Tom   "There’s always something." { talk = "fixing" },
  Tom   "I mean. Mouth care." { talk = "fixing", feels = "thinking" },
  silence(7) { kind = "working" },
  Tom   "No, so then I’d be stood there, wouldn’t I? With my hands." { talk = "feeling", feels = "uneasy" },
  Femi  "Pockets." { talk = "away" },
  Lena  "You can’t. Infection control." { talk = "facts" },
  Femi  "Behind your back, then. Like royalty." { talk = "away", feels = "laughing" },
  Tom   "That’s what they all do, though, they stand at the end with their hands like that and they nod. I’ve started doing it. I did it to my nan." { talk = "relationship", feels = "sad" },
  Priya { does = "puts the lid back on her pen." },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Where you put your hands. Where you look." },
  go "the_dock",
}

beat "in_four" {
  Grace "What? Oh. It’s the feedback form." { talk = "away", feels = "uneasy" },
  Femi  "How are we scoring?" { talk = "away", feels = "laughing" },
  Grace "I was only seeing how small he’d have got it. To go on that table, with the jug, and the cardboard thing." { talk = "relationship", feels = "thinking" },
  Lena  "Sick bowl." { talk = "facts" },
  Grace "The sick bowl. You’d have to want it not to be touching anything. People do that when they think they’re in the way." { talk = "relationship" },
  Tom   "Or when it’s nearly their stop." { talk = "relationship", feels = "thinking" },
  silence(9) { kind = "working" },
  Aiko  "That’s who I’d got. A man on a train." { talk = "feeling", feels = "thinking" },
  Priya { does = "puts the lid back on her pen." },
  draw("early", 2),
  later(2) { talk = "feeling", text = "Papers, pens, what people do with things." },
  go "the_dock",
}

beat "told_off" {
  Tom   "Sure. Sorry." { talk = "process", feels = "withdrawn" },
  Aiko  "No, it’s a good point." { talk = "process" },
  silence(10) { kind = "frozen" },
  Lena  "So what are we feeling, then?" { talk = "away", feels = "irritated" },
  Femi  "Managed." { talk = "away" },
  draw("flat", 2),
  later(3) { talk = "away", text = "Carefully, one after another, what a person might feel." },
  go "the_dock",
}

beat "it_runs_on" {
  Tom   "And the GP wants a phone call, not a letter." { talk = "fixing" },
  Lena  "They all want a phone call." { talk = "fixing" },
  Lena  "And at five, what do you actually say?" { talk = "fixing", to = "Tom", when = "plans > 1" },
  go "five_o_clock" { when = "plans > 1" },
  Tom   "And mouth care. And." { talk = "fixing", feels = "thinking" },
  silence(8) { kind = "working" },
  Tom   "I don’t know. That’s all I’ve got." { talk = "feeling", feels = "uneasy" },
  Grace "Then you’d be stood there." { talk = "relationship", to = "Tom" },
  Tom   "Then I’d be stood there. Yeah." { talk = "feeling", feels = "sad", effect = "held = held + 1" },
  draw("early", 2),
  later(3) { talk = "feeling", text = "Standing there." },
  go "the_dock",
}

beat "five_o_clock" {
  Tom   "I’d go, ‘I just wondered how you were doing with it all.’" { talk = "fixing", drift = "advice_giving", feels = "warm" },
  Femi  "‘Not brilliantly, Tom, I’ve got three months.’" { talk = "away", feels = "laughing" },
  Tom   "No, but then you’ve opened it up. Then you ask what matters to him." { talk = "fixing" },
  Lena  "There’s a form for that. ‘What matters to you.’ It’s a purple form." { talk = "fixing" },
  Aiko  "That’s actually really nice." { talk = "fixing", feels = "warm" },
  Tom   { does = "gets up, and wipes a space on the whiteboard." },
  later(2) { talk = "fixing", text = "How one might open." },

  stretch "the_board" {
    notice "Somebody’s blood gases go, and Mr Tully’s plan comes up in their place. They are leaning in.",
    hint = "Eight people, and where are they all looking?",
    timely = { 2, 6 },
    Tom   "I’ll put it up. Room. Symptoms. Family. Follow-up." { talk = "fixing", drift = "advice_giving", does = "writes." },
    Lena  "Symptoms goes first." { talk = "fixing" },
    Femi  "Do a box for the meaning of life." { talk = "away" },
    Tom   "Who’d do family?" { talk = "fixing" },
    Aiko  "I could do family." { talk = "fixing" },
    Lena  "You can’t, you’re at the Royal. None of us is even there." { talk = "fixing", to = "Aiko" },
    Tom   "In principle, though." { talk = "fixing" },
    Femi  "I’ll do buses." { talk = "away" },
    Tom   "And Priya’s follow-up. Tomorrow, ten o’clock, after the round." { talk = "fixing", drift = "advice_giving" },
    Priya { does = "writes that down.", feels = "attentive" },

    say.names "Could we put a name in each box, so Priya has something definite?" {
      move = "give_advice", short = "A name in each box", effect = "plans = plans + 2; board = 1",
      why  = "Everybody was glad to be of use, and the board filled up. Priya brought a person, and the more definite the plan gets the less room there is in it for him.",
      go   = "the_board_is_full" },

    say.sees "He’s been sitting in that chair all this time. What does he see?" {
      move = "imagine_role", target = "patient", short = "What does he see?", effect = "held = held + 1; image = image + 1; plans = plans - 1",
      why  = "You didn’t ask them to stop; you put them in his chair and let them look at themselves. From there the plan is mostly people’s backs.",
      go   = "what_he_sees" },

    quiet { move = "let_it_run", short = "Let them finish it", effect = "plans = plans + 1; board = 1",
      why  = "They finished it, and it’s a good plan. It will still be up there at a quarter to seven, behind your head, when she comes back in.",
      go   = "the_board_is_full" },

    say.doing "Leave the pen a second, Tom. What’s this list doing for us?" {
      to = "Tom", move = "turn_advice", short = "What’s the list for?", effect = "held = held + 1",
      why  = "It was a plain question to people in full flow, and Tom had no box for it. Once they ask what the list is for, someone can say what it’s there instead of.",
      go   = "what_the_list_does" },
  },
}

beat "what_he_sees" {
  Grace "Backs." { talk = "relationship" },
  Femi  "A whiteboard that he can’t read." { talk = "relationship", feels = "thinking" },
  Tom   { does = "looks at the pen, and puts the cap back on it.", feels = "uneasy" },
  Tom   "How many are we?" { talk = "process" },
  Femi  "Eight. With her." { talk = "process" },
  silence(12) { kind = "working" },
  Aiko  "Somebody could have just sat on the other chair. There’s always another chair." { talk = "relationship", feels = "sad" },
  Lena  "It’s got his coat on it, usually." { talk = "facts" },
  Aiko  "You could move the coat." { talk = "relationship" },
  Tom   { does = "wipes the board with his sleeve." },
  draw("early", 1),
  later(1) { talk = "relationship", text = "Coats, and sitting down." },
  go "the_dock",
}

beat "what_the_list_does" {
  Tom   "It’s, what d’you mean? It’s a list." { talk = "process", feels = "uneasy" },
  Lena  "It’s so that something gets done." { talk = "fixing" },
  Femi  "It’s so we’re all facing that way." { talk = "process", feels = "thinking" },
  silence(8) { kind = "working" },
  Tom   { does = "sits down. He has brought the pen with him." },
  Tom   "I’d just be stood there, otherwise." { talk = "feeling", feels = "sad" },
  draw("early", 1),
  later(2) { talk = "feeling", text = "Being no use." },
  go "the_dock",
}

beat "the_board_is_full" {
  Lena  "That’s a better plan than he’s actually got." { talk = "fixing" },
  Femi  "Tom, you’ve drawn him a little bus." { talk = "away", feels = "laughing" },
  Tom   "It’s an ambulance." { talk = "away", feels = "warm" },
  Aiko  "It’s really good." { talk = "fixing", feels = "warm" },
  Priya { does = "has nearly filled a page." },
  draw("flat", 2),
  later(4) { talk = "fixing", text = "Hospice or home. Who has the key to the drugs cupboard." },
  go "the_dock",
}

---------------------------------------------------------------------------------------------------- Miss Orme

beat "the_dock" {
  Femi  "Can I just say, though? What a robot." { talk = "away", drift = "blaming_third", feels = "irritated" },
  Tom   "She didn’t even sit down. There’s a whole lecture on sitting down. There’s a slide of a chair." { talk = "away" },
  Lena  "She gave the prognosis before she’d asked what he knew. You’d fail the station." { talk = "away" },
  Aiko  "You would. You’d fail." { talk = "away" },
  Femi  "‘Any questions?’ With one hand on the curtain." { talk = "away", drift = "blaming_third" },
  Daniel { does = "turns his hands over, and looks at the palms." },

  moment "the_dock" {
    notice "They haven’t been as lively as this all evening. Daniel hasn’t joined in.",
    hint = "Who in this story have we only seen from behind?",

    say.pair "She’s known him for two years. What do those two do to each other?" {
      move = "ask_between", short = "Those two", effect = "held = held + 1; orme = orme + 1",
      why  = "They had a patient and a villain, and you asked about a pair with a past. It’s hard to go on judging either of them once you wonder what each wants from the other.",
      go   = "two_years" },

    say.split_off "Surgeons learn to split that part off early, you know. It isn’t unkindness." {
      move = "expert_lecture", short = "Surgeons split it off",
      why  = "You meant to be fair to her, and you explained her. An explanation of surgeons does nicely in place of this one, and so they were able to leave her there.",
      go   = "is_it_a_thing" },

    quiet { within = "held > 4", move = "hold_silence", otherwise = "let_it_run", short = "Leave it to them",
      why  = "A group that has been well held can have its grumble and find its own way out. One that hasn’t been will stay in it, because being cross together is the best thing on offer.",
      go   = "daniel_or_not" },

    say.sink "Be her, for a minute. You’ve said it all, and you’re at the sink." {
      move = "imagine_role", target = "other", short = "Be her, at the sink", effect = "held = held + 1; orme = orme + 2",
      why  = "You put them where they could see only what she sees. Nobody has to excuse her in order to stand there for a minute, and Daniel, it turned out, knew the place.",
      go   = "at_the_sink" },

    say.plainly "It does have to be said. That’s no way for anyone to be told." {
      move = "side_with", short = "That’s no way", effect = "blame = blame + 2; sided = 1",
      why  = "It’s true as far as it goes, and it was a relief to hear you say it. Now there is one person in the story whom nobody in the room may be.",
      go   = "the_trial" },
  },
}

beat "daniel_or_not" {
  set "blame = blame + 1" { when = "held < 5" },
  go "the_trial" { when = "held < 5" },
  Femi  "I’d want her to do my operation, mind you." { talk = "relationship" },
  Aiko  "Oh, yes. So would I." { talk = "relationship" },
  Femi  "I’d just want somebody else to come and tell me about it." { talk = "relationship" },
  silence(7) { kind = "working" },
  Daniel "She went and washed her hands." { talk = "relationship", feels = "thinking" },
  go "at_the_sink",
}

beat "at_the_sink" {
  silence(9) { kind = "working" },
  Daniel "How long was she at it?" { talk = "relationship", feels = "thinking" },
  Lena   "Nobody said." { talk = "facts", to = "Daniel" },
  Daniel "You get to know who goes to the sink. I was a porter, four years. It’s the only bit of wall on the whole ward where there’s nobody looking at you." { talk = "feeling" },
  Femi   "There’s a mirror over ours." { talk = "facts" },
  Daniel "It’s a poster. How to wash your hands." { talk = "facts", to = "Femi" },
  silence(11) { kind = "working" },
  Lena   "She did his first one. His operation. So she’ll have told him it was all out." { talk = "relationship", feels = "thinking", effect = "orme = orme + 1" },
  Tom    "Well, you would, you’d be really pleased. And then she’s got to come back and." { talk = "relationship", feels = "sad" },
  Femi   "I’d got her down as a robot." { talk = "relationship", feels = "uneasy" },
  Lena   "We know. You said." { talk = "process", to = "Femi" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Miss Orme and her needlework." },
  go "not_a_criticism",
}

beat "two_years" {
  Tom    "He likes her, doesn’t he? ‘Needlework.’" { talk = "relationship", feels = "thinking" },
  Grace  "He’s showing people her sewing." { talk = "relationship" },
  Lena   "And she’ll have told him it was all out. Two years ago. They say that, ‘We got it all.’" { talk = "relationship", feels = "thinking" },
  Femi   "So now she has to stand there and go, about that." { talk = "relationship" },
  Aiko   "And then he thanks her." { talk = "relationship", feels = "sad" },
  Tom    "I don’t think I could look at him." { talk = "feeling", feels = "uneasy" },
  silence(12) { kind = "working" },
  Daniel "She didn’t. She went and washed her hands." { talk = "feeling", feels = "thinking", effect = "orme = orme + 1" },
  Lena   "There’s a sink in every bay. You’ve got to, between patients." { talk = "facts" },
  Daniel "Yes." { talk = "relationship" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "What the two of them owe each other." },
  go "not_a_criticism",
}

beat "is_it_a_thing" {
  Lena  "There’s a study, isn’t there? With surgeons and heart rates." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Femi  "They found some?" { talk = "away", feels = "laughing" },
  Tom   "So you could train it back in, then. In theory." { talk = "fixing" },
  Aiko  "So it isn’t really her fault." { talk = "away" },
  Daniel { does = "puts his hands away." },
  draw("flat", 1),
  later(4) { talk = "away", text = "Surgeons, as a class." },
  go "not_a_criticism",
}

beat "the_trial" {
  Femi  "Mine asked me the branches of the external carotid while a man was being sick on me." { talk = "away", drift = "blaming_third", feels = "laughing" },
  Tom   "Mine calls us all ‘the student’. There’s four of us. We have to work it out from the tone." { talk = "away", feels = "laughing" },
  Lena  "Mine threw a shoe." { talk = "away" },
  Femi  "At who?" { talk = "away", to = "Lena" },
  Lena  "It wasn’t clear." { talk = "away" },
  Aiko  "Mine’s quite nice, actually." { talk = "away" },
  Femi  "Booo." { talk = "away", to = "Aiko" },
  Aiko  "No, I mean he can be a bit." { talk = "away", feels = "uneasy" },
  later(3) { talk = "away", text = "Consultants they have known." },

  moment "the_trial" {
    notice "The shoe is going round again. By the wall Priya has started to say something, to nobody, and stopped.",
    hint = "How long since anyone mentioned bed fourteen?",

    say.deserve "It comes down from the top, all of this. You deserve better teachers." {
      move = "side_with", short = "You deserve better", effect = "blame = blame + 1; sided = 1",
      why  = "It was warm, and for a moment you were one of them. The angrier they are at the top, the less they have to feel about the bed.",
      go   = "not_a_criticism" },

    quiet { move = "let_it_run", short = "Let them have it", effect = "blame = blame + 1",
      why  = "They needed a laugh, and the shoe is a good story. It has been some minutes since there was a patient in the room, and nobody else is going to fetch him.",
      go   = "not_a_criticism" },

    say.how "How did all of that get into bay C on Wednesday, do you think?" {
      move = "return_to_case", short = "Back to bay C", effect = "held = held + 1; orme = orme + 1",
      why  = "You didn’t tell them that they were off the point; you asked for the way back. Their own consultants turned out to have taught them something about being looked at.",
      go   = "back_in_bay_c" },

    say.mend "I joined in with that, and I’ve lost him. Where did we leave him?" {
      move = "repair", when = "sided > 0", short = "I’ve lost him", effect = "held = held + 1; blame = blame - 1; orme = orme + 1",
      why  = "You said that you had joined in, and so nobody else had to defend it. Asking where you had all left him is also a way of going back there.",
      go   = "back_in_bay_c" },

    say.voices "We’ve heard from three of us, mostly. What’s it like over on this side?" {
      move = "balance_voices", short = "The quiet side", effect = "orme = orme + 1",
      why  = "You opened a place on the quiet side without pushing anyone into it. It took ten seconds, and what came was about the two of them again.",
      go   = "the_quiet_side" },
  },
}

beat "back_in_bay_c" {
  Lena   "You want to be invisible, on a round. I stand where the curtain is." { talk = "feeling", feels = "thinking" },
  Tom    "And Priya’s crying, so everyone can see her." { talk = "relationship" },
  Grace  "And he’s just sat there. There’s eight of them, and he can’t get up and go and be somewhere else." { talk = "relationship" },
  Femi   "He’s got his shoes on. He could have." { talk = "relationship" },
  silence(7) { kind = "working" },
  Daniel "She turned her back. At the sink. You can, there." { talk = "feeling", feels = "thinking" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Being looked at." },
  go "not_a_criticism",
}

beat "the_quiet_side" {
  silence(10),
  Aiko   "I thought it was good that he thanked her. Or. I don’t know." { talk = "relationship", feels = "uneasy" },
  Daniel "She went to the sink." { talk = "relationship", feels = "thinking" },
  Femi   "They all go to the sink. There’s a poster." { talk = "away" },
  Daniel "She hadn’t touched him, though." { talk = "feeling" },
  silence(7) { kind = "working" },
  later(2) { talk = "relationship", text = "Miss Orme, from behind." },
  go "not_a_criticism",
}

---------------------------------------------------------------------------------------------------- Lena says it

beat "not_a_criticism" {
  Lena  "Can I say something? It isn’t a criticism." { talk = "process", feels = "tense" },
  Femi  "Here we go." { talk = "process" },
  Lena  "You don’t do it at the bedside. You go to the loo and do it there, and you wash your face, cold not hot, and you come back. Everybody does." { talk = "away", drift = "attacking_presenter" },
  Lena  "And that lady in fifteen’s only got a hernia, and she’s lying there wondering what it is she’s got." { talk = "away" },
  Tom   "That’s a bit harsh." { talk = "process", to = "Lena", feels = "uneasy" },
  Lena  "I’m only saying what they’d say." { talk = "away", drift = "attacking_presenter" },
  Priya { does = "pulls the sheet straight over the dummy’s feet.", feels = "withdrawn" },

  moment "not_a_criticism" {
    notice "Priya has gone a dull red. Everyone but Lena has seen it, and Lena is sitting very straight.",
    hint = "There are two people to look after here.",

    say.disagree "I can’t agree with that, Lena. There’s nothing unprofessional in crying with a patient." {
      to = "Lena", move = "side_with", short = "I can’t agree", effect = "safety = safety - 6; praised = praised + 1",
      why  = "Priya was defended, and Lena was left out there by herself with an opinion. They know now that there is a view to have here, and that it’s yours.",
      go   = "lena_goes_in" },

    say.answer "You’ve been rather talked about, Priya. Would you like to answer any of that?" {
      to = "Priya", move = "bring_back", marks = { hold_frame = -1, protect_presenter = -2, safe_space = -1 }, short = "Would you answer?",
      effect = "hurt = hurt + 2; exposure = exposure + 10",
      why  = "It looked like fairness, as a right of reply does. From the chair by the wall it’s an order to defend herself, and she used it to plead guilty.",
      go   = "priya_answers" },

    say.which_loo "I’ll stop you there, Lena. Not Priya. Which loo is it that everybody uses?" {
      to = "Lena", move = "shield_presenter", short = "Which loo?", effect = "held = held + 1; places = 1",
      why  = "You took Priya out of it in two words, and then went to where Lena was. ‘Everybody does’ was a confession of a kind, and you were interested in it instead of shocked.",
      go   = "the_places" },

    quiet { move = "let_it_run", short = "Let Tom deal with it", effect = "hurt = hurt + 2",
      why  = "Tom had a go, and you might have hoped that it would do. From the chair by the wall your quiet sounds like Miss Orme not turning round.",
      go   = "what_theyd_say" },

    say.nerve "It takes some nerve to cry where people can see. Priya had that." {
      move = "reassure_early", short = "It takes nerve", effect = "praised = praised + 1",
      why  = "You praised her for the thing she is most ashamed of. She has to thank you for it now, and it gets harder to say what it was like.",
      go   = "so_brave" },
  },
}

beat "the_places" {
  Lena   "What? Third floor. By fracture clinic." { talk = "feeling", feels = "uneasy" },
  Femi   "With the lock that works? That’s mine." { talk = "feeling", to = "Lena", feels = "laughing" },
  Lena   "It is not yours." { talk = "feeling", to = "Femi" },
  Femi   "I’ve been in there since March. I’ve had my lunch in there." { talk = "feeling" },
  Lena   "That’s disgusting." { talk = "away", to = "Femi", feels = "laughing" },
  Aiko   "I go to the top of the car park. I haven’t even got a car. I just sort of stand by one, so it looks." { talk = "feeling", feels = "uneasy" },
  Tom    "Shower. Then it doesn’t count." { talk = "feeling" },
  Grace  "The thirty-six. Upstairs, at the front. Nobody looks at you on a bus." { talk = "feeling", feels = "sad" },
  Femi   "What, all the way home?" { talk = "feeling", to = "Grace" },
  Grace  "Past home, once." { talk = "feeling" },
  silence(6) { kind = "working" },
  Aiko   "And Miss Orme’s got the sink." { talk = "relationship", when = "orme > 0" },
  Daniel "She washed her hands. She hadn’t touched him." { talk = "relationship", when = "orme == 0", effect = "orme = orme + 1" },
  later(3) { talk = "feeling", text = "Where it goes. A sluice. A Ford Fiesta. Choir." },
  go "where_does_he",
}

beat "lena_goes_in" {
  Lena  "Fine. I was only saying." { talk = "process", feels = "withdrawn" },
  Tom   "No, I’m with you on that. We’re human beings." { talk = "away" },
  Aiko  "Definitely. Definitely human beings." { talk = "away" },
  silence(8) { kind = "frozen" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Whether doctors may cry. On balance, yes." },
  go "the_dummy",
}

beat "priya_answers" {
  Priya "No, she’s right. I did look for somewhere. It just got there first." { talk = "feeling", feels = "near_tears" },
  Lena  "I wasn’t getting at you." { talk = "process", to = "Priya", feels = "uneasy" },
  Priya "No, I know. I should have gone before it got to that. It’s in hand now, anyway." { talk = "away", to = "Lena", feels = "tense" },
  You   "Thank you, Priya. Sit back again." { talk = "frame" },
  silence(8) { kind = "frozen" },
  later(2) { talk = "away", text = "Something about resilience training." },
  go "the_dummy",
}

beat "what_theyd_say" {
  Lena  "If you can’t do fifteen you can’t do the job. That’s what they’d say. There are twenty-eight beds." { talk = "away", drift = "attacking_presenter" },
  Tom   "Okay, Lena." { talk = "process", feels = "irritated" },
  Femi  "Whose side are you on?" { talk = "process", to = "Lena", when = "drift == blaming_third or drift == attacking_presenter" },
  Aiko  "I suppose it is quite a lot of beds." { talk = "away" },
  silence(10) { kind = "frozen" },
  later(2) { talk = "away", text = "Staffing." },
  go "the_dummy",
}

beat "so_brave" {
  Aiko  "It’s so brave." { talk = "away", drift = "idealising", feels = "warm" },
  Tom   "It is, though. I couldn’t." { talk = "away", feels = "warm" },
  Lena  "I didn’t say it wasn’t brave." { talk = "process", feels = "irritated" },
  Priya { does = "smiles, with the lower half of her face.", feels = "uneasy" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Courage." },
  go "he_let_them_off",
}

---------------------------------------------------------------------------------------------------- discussion, deep

beat "where_does_he" {
  Grace "Where does he go?" { talk = "relationship", feels = "thinking" },
  Tom   "Who?" { talk = "facts", to = "Grace" },
  Grace "Bed fourteen. He’s in a bay. It’s all curtains." { talk = "feeling", feels = "sad" },
  Tom   { does = "opens his mouth. His knee has stopped going up and down.", feels = "thinking", drift = "working_silence" },
  silence(20) { kind = "working" },

  moment "where_does_he" {
    notice "Nobody is looking at anybody. It has been a while, and nobody has reached for a bag.",
    hint = "What would you be saving, and whom from?",
    silence = "working",

    quiet { move = "hold_silence", short = "Stay with it", effect = "held = held + 1",
      why  = "You let it be longer than was comfortable, and nobody came to harm. What they were thinking about had no words in it yet, and it came out as snooker and not as an opinion.",
      go   = "the_snooker" },

    say.wife "Wasn’t his wife coming at two, though? He wasn’t left with it for long." {
      move = "reassure_early", short = "His wife at two", effect = "plans = plans + 1",
      why  = "You were the first to breathe out, and then everybody did. He had been alone in there for twenty seconds, and you sent someone to fetch him.",
      go   = "at_two" },

    say.hold "Perhaps we’re being asked to hold what the ward had no room for." {
      move = "expert_lecture", short = "What we’re holding",
      why  = "It was a good sentence, and Lena wanted it again. It asked them to look up from what they were in the middle of and see it from above.",
      go   = "a_good_sentence" },

    say.curtain "What’s it doing to you, thinking of him in there with only a curtain?" {
      move = "invite_feeling", short = "Only a curtain", effect = "depth = depth + 2",
      why  = "It was kindly put, and it asked them to report on something that they were still doing. The answers were good, and they came out a size smaller than the silence.",
      go   = "only_a_curtain" },
  },
}

beat "the_snooker" {
  silence(26) { kind = "working" },
  Femi  "I had one who wanted the snooker on. After they’d told him. I was only there to do his cannula, and I’d done it, I’d got it in, and he goes, ‘Stop and watch the snooker.’ So I stopped and watched the snooker." { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Femi  "It was quite good snooker." { talk = "relationship" },
  Aiko  "Who won?" { talk = "facts", to = "Femi" },
  Femi  "I don’t know, do I? The F1 got bleeped, and I went with him. I didn’t have to. It wasn’t my bleep." { talk = "relationship", feels = "sad" },
  Lena  { does = "gives him a tissue, out of a packet. He looks at it as though he’d asked for something else.", feels = "warm" },
  draw("deep", 2),
  later(2) { talk = "relationship", text = "People they sat with. Not for long, mostly." },
  go "he_let_them_off",
}

beat "at_two" {
  Tom   "That’s right, yeah, two. That’s good." { talk = "fixing", feels = "warm" },
  Lena  "Assuming nobody got to her first." { talk = "fixing" },
  Tom   "I still think someone rings her." { talk = "fixing", drift = "advice_giving" },
  later(3) { talk = "fixing", text = "Visiting hours, and a room one could borrow." },
  go "he_let_them_off",
}

beat "a_good_sentence" {
  Aiko  "That’s really true." { talk = "away", feels = "attentive" },
  Lena  "Could you say that again?" { talk = "away", drift = "leader_dependency" },
  Femi  { does = "shuts his mouth. He had been going to say something." },
  later(3) { talk = "away", text = "Holding. Whether it’s a skill." },
  go "he_let_them_off",
}

beat "only_a_curtain" {
  Aiko  "Claustrophobic." { talk = "feeling" },
  Tom   "I’d want to be out of there. I’d want my car keys." { talk = "feeling", feels = "uneasy" },
  Lena  "You can hear everything through them. They think you can’t." { talk = "feeling", feels = "thinking" },
  draw("deep", 1),
  later(3) { talk = "feeling", text = "Curtains." },
  go "he_let_them_off",
}

beat "the_dummy" {
  Femi  "Let’s ask the man himself. Any questions, sir?" { talk = "away", drift = "humour", feels = "laughing", does = "takes hold of a curtain that isn’t there.", effect = "dummy = 1" },
  Tom   "He’s taking it very well." { talk = "away", feels = "laughing" },
  Femi  "He looks completely normal." { talk = "away", feels = "laughing" },
  Priya { does = "laughs too, half a second late.", feels = "laughing" },

  moment "the_dummy" {
    notice "They are helpless with it, even Lena. Femi has used Priya’s words, and doesn’t seem to know.",
    hint = "What were they on the way from?",

    say.needed "We needed that, I think. Right, now where had we got to with him?" {
      move = "tidy_up", short = "Where had we got to?",
      why  = "You laughed with them, and then you called them back to work. What the laugh had been standing in front of was left where it was.",
      go   = "back_from_the_yard" },

    say.jolly "We’ve got very jolly all of a sudden. I expect he is, for the nurses." {
      move = "name_process", short = "He’d be jolly too", effect = "held = held + 1; image = image + 1",
      why  = "You said what the room was up to and gave it to him in the same breath, so nobody was in trouble. They could hear then whose jokes they had been making.",
      go   = "for_the_nurses" },

    say.remember "There is a real man in this, remember, and Priya’s sitting right next to him." {
      move = "shield_presenter", marks = { hold_frame = 1, safe_space = -1, felt_experience = -1 }, short = "A real man in this",
      effect = "safety = safety - 6",
      why  = "Every word of it is so, and Femi was ashamed at once. Ashamed people are careful, and this group was careful enough already.",
      go   = "femi_sits_up" },

    say.before "That was funny. What came just before it, though, the second before you laughed?" {
      move = "invite_feeling", short = "Just before the laugh", effect = "held = held + 1",
      why  = "You kept the joke, and asked what had come just ahead of it. Whatever frightened people into laughing is usually close by, and Femi found that it was a pair of feet.",
      go   = "the_feet" },

    quiet { move = "let_it_run", short = "Let them laugh", effect = "hurt = hurt + 1",
      why  = "It might have died down by itself if it had been only a laugh. But it came straight after Lena’s remark, and Priya, who is sitting next to him, has to laugh as well.",
      go   = "back_from_the_yard" },
  },
}

beat "for_the_nurses" {
  silence(8) { kind = "working" },
  Aiko   "He’d do it for the tea lady." { talk = "relationship", feels = "sad" },
  Femi   "‘Needlework.’ You can tell he’s done that one before." { talk = "relationship", feels = "thinking" },
  Daniel "They’re always nice to the porter." { talk = "feeling" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Who he is funny for." },
  go "he_let_them_off",
}

beat "the_feet" {
  Femi   "I don’t know. She’d covered up his feet." { talk = "feeling", feels = "uneasy" },
  silence(8) { kind = "working" },
  Femi   "It’s what you stand at. On a round. I’ve never seen one from the other end." { talk = "relationship", feels = "sad" },
  Daniel "I had the head end. They talk to you, at the head end." { talk = "relationship" },
  draw("deep", 1),
  later(2) { talk = "relationship", text = "Which end of the bed." },
  go "he_let_them_off",
}

beat "femi_sits_up" {
  Femi   "Yeah. No, sorry. Sorry, Priya." { talk = "process", feels = "withdrawn", to = "Priya" },
  Priya  "It was funny." { talk = "process", feels = "uneasy" },
  silence(9) { kind = "frozen" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Respect, and how easily one forgets." },
  go "he_let_them_off",
}

beat "back_from_the_yard" {
  Femi   "Discharge planning, I think." { talk = "fixing", feels = "laughing" },
  Tom    "He’ll need a bigger sheet." { talk = "away", feels = "laughing" },
  draw("flat", 2),
  later(3) { talk = "away", text = "This and that, in good spirits." },
  go "he_let_them_off",
}

beat "he_let_them_off" {
  stretch "he_let_them_off" {
    notice "It has come round to him, and his manners.",
    hint = "Anger has to land somewhere. Where was it on its way to?",
    timely = { 3, 5 },
    Tom   "What gets me is he didn’t ask anything." { talk = "away", feels = "irritated" },
    Lena  "They don’t. Then at three in the morning they ask the nurse." { talk = "away", drift = "generalising" },
    Femi  "‘I know you’ve a lot to get round.’ He let them right off." { talk = "relationship" },
    Aiko  "He did. He made it easy for them." { talk = "away" },
    Tom   "It’s a bit passive, isn’t it? It’s your life. Ask a question." { talk = "away", drift = "blaming_patient" },
    Lena  "He’d had two days to think of one." { talk = "away", drift = "blaming_patient" },
    Femi  "He’d had two years." { talk = "away" },

    say.shoes "You’re in that chair with your shoes on, and they’ve gone to fifteen. Now what?" {
      move = "imagine_role", target = "patient", short = "With your shoes on", effect = "held = held + 1; image = image + 1; laces = 1",
      why  = "You sat them in his chair at the moment when everybody had left it. From there they can feel what his politeness is for, and the telling-off stops by itself.",
      go   = "shoes_on" },

    say.fair "That’s fair, Tom. It leaves everyone guessing, when a patient doesn’t say anything." {
      to = "Tom", move = "side_with", short = "That’s fair",
      why  = "Tom felt met, and that’s worth something. But the patient has been found difficult now, and the leader has agreed.",
      go   = "ask_a_question" },

    say.took "He made no trouble for them. What did the eight of them do with that?" {
      move = "ask_between", short = "What did they do?", effect = "held = held + 1",
      why  = "You took the thing that they were cross about and asked who it had been good for. It takes two for somebody to be let off, and so the people at the bedside came back in.",
      go   = "let_off" },

    quiet { move = "let_it_run", short = "Let them get there",
      why  = "They minded how easy he had made it, and it was coming out as blame. Left alone, it turned into what they think of him.",
      go   = "ask_a_question" },

    say.denial "It could be denial, at that stage. People protect themselves, and it buys them time." {
      move = "expert_lecture", short = "It could be denial",
      why  = "You stood up for him with a word from a book. It might fit anybody in that bed, and so it took them further from this one.",
      go   = "stages" },
  },
}

beat "shoes_on" {
  silence(9) { kind = "working" },
  Tom   "I’d pick the paper up again." { talk = "feeling", feels = "thinking" },
  Femi  "You’d not be reading it, though. You’d be holding it up. There’s five other blokes in there who’ve heard every word." { talk = "feeling" },
  Grace "I’d do my laces. They’d be done up already, and I’d do them." { talk = "feeling" },
  Lena  "What time would it be, half ten? It’s ages till two." { talk = "feeling", feels = "sad" },
  Tom   "Who d’you look at, though? While she’s saying it?" { talk = "relationship" },
  Lena  "Her. You look at whoever’s talking." { talk = "relationship" },
  Tom   "Yeah. At her." { talk = "relationship" },
  Femi  "At her shoes, if it was me." { talk = "relationship" },
  Aiko  "No." { talk = "relationship", feels = "uneasy" },
  silence(4) { kind = "working" },
  Aiko  "Sorry. I just don’t think so. I’d look for the one I did the crossword with." { talk = "relationship", feels = "thinking" },
  Priya { does = "has put the back of her hand against her mouth.", feels = "near_tears" },
  silence(16) { kind = "working" },
  later(3) { talk = "relationship", text = "What you’d want a face to do." },
  go "toms_mum_crossword",
}

beat "let_off" {
  Femi  "Took it. Went to fifteen." { talk = "relationship", feels = "thinking" },
  Lena  "Well, they’d be relieved. I’d be relieved." { talk = "feeling", feels = "uneasy" },
  Grace "He’s seeing them out. Like when it’s your party, and you’re getting everybody’s coat." { talk = "relationship" },
  Tom   "And then they’ve all gone and it’s just you and the, what d’you call it. The crisps." { talk = "relationship", feels = "sad" },
  silence(10) { kind = "working" },
  Aiko  "I think he’d have liked Priya to stay. I don’t know. Because of Monday." { talk = "relationship", feels = "uneasy" },
  Priya { does = "has put the back of her hand against her mouth.", feels = "near_tears" },
  draw("deep", 2),
  later(3) { talk = "relationship", text = "Who looks after whom on a ward." },
  go "daniel_or_praise",
}

beat "ask_a_question" {
  Tom   "You’d at least write one down." { talk = "fixing" },
  Lena  "Some of them like not knowing." { talk = "away", drift = "blaming_patient" },
  Aiko  "Some of them do." { talk = "away" },
  Grace { does = "has unfolded her form, and is smoothing it flat on her knee." },
  draw("flat", 1),
  later(3) { talk = "away", text = "What patients could do to help." },
  go "toms_mum_folder",
}

beat "stages" {
  Lena  "Isn’t it more bargaining?" { talk = "away", drift = "intellectualising", feels = "attentive" },
  Tom   "What’s he bargaining with?" { talk = "away" },
  Femi  "A bus." { talk = "away", feels = "laughing" },
  draw("flat", 1),
  later(4) { talk = "away", text = "Stages, and whether there are five." },
  go "toms_mum_folder",
}

---------------------------------------------------------------------------------------------------- Tom's mother

beat "toms_mum_crossword" {
  Tom   "My mum did crosswords. All through her chemo. You could tell what sort of a day it was by how far she’d got. I used to look at the crossword before I looked at her." { talk = "relationship", feels = "sad" },
  go "toms_mum",
}

beat "toms_mum_folder" {
  go "daniel_or_praise" { when = "plans > 3 or minute > 41" },
  Tom   "My mum had a folder. For every appointment, all her questions, with tabs. That’s how you do it." { talk = "away" },
  Tom   "It didn’t. Anyway." { talk = "feeling", feels = "uneasy" },
  go "toms_mum",
}

beat "toms_mum" {
  Femi  "Mate. I didn’t know that. When was this?" { talk = "away", to = "Tom", drift = "therapy_drift", feels = "shocked" },
  Tom   "Last year. She’s fine. It’s fine." { talk = "away", feels = "tense" },
  Lena  "What did she have?" { talk = "facts", to = "Tom", drift = "therapy_drift" },
  Aiko  "Tom, were you on placement the whole time?" { talk = "facts", to = "Tom", feels = "sad" },

  moment "toms_mum" {
    notice "All the knees have turned to Tom, who is rubbing at a mark on his that isn’t there.",
    hint = "How did he come to be in that chair?",

    say.more "Would you like to tell us a bit more about your mum, Tom?" {
      to = "Tom", move = "interrogate", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -2, both_sides = -1, leader_restraint = -1 }, short = "Tell us more",
      effect = "patient = patient - 8",
      why  = "Everybody wanted to hear it, and he told it well. It was Tom’s, though, and so is regretting it on the way home, and Mr Tully had to wait outside.",
      go   = "toms_story" },

    say.one_patient "Back to bed fourteen, I think, everyone. We’ve only the one patient tonight." {
      move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = -1, felt_experience = -1 }, short = "Back to fourteen",
      effect = "safety = safety - 4",
      why  = "You brought them back to the case, and shut the door on Tom. He hadn’t left it: he was telling you what he knew about bed fourteen.",
      go   = "right_yep" },

    say.no_wonder "Thank you, Tom. No wonder you’ve been working so hard for him tonight." {
      to = "Tom", move = "reassure_early", marks = { safe_space = -1, relationship_focus = -1, felt_experience = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "No wonder",
      why  = "It was kind and probably so, and it explained Tom to himself in front of his friends. What he had started to say about his mother stayed where it was.",
      go   = "right_yep" },

    say.keep "That’s Tom’s to keep. What did it let you see, Tom, about this man?" {
      to = "Tom", move = "guard_privacy", short = "That’s Tom’s", effect = "held = held + 1",
      why  = "You drew the curtain round his mother and left Tom on this side of it. What he had learnt from her could be used, and nothing else had to be told.",
      go   = "having_a_good_day" },

    quiet { within = "held > 7", move = "hold_silence", otherwise = "let_it_run", short = "Let them see to it",
      why  = "A group that has been shown how will sometimes protect its own members, and that’s worth waiting for. One that hasn’t been will ask him for the details.",
      go   = "leave_him_be" },
  },
}

beat "having_a_good_day" {
  Tom   "That you can look completely fine. That’s all. You can be having the worst, and you look like a person doing a crossword." { talk = "relationship", feels = "thinking" },
  silence(6) { kind = "working" },
  Tom   "And everyone’s so pleased with you for it." { talk = "relationship", feels = "sad" },
  Grace "So then you’ve got to keep it up." { talk = "relationship" },
  Lena  "He’d eaten all his breakfast. Didn’t she say?" { talk = "relationship" },
  Femi  "She didn’t say anything about breakfast." { talk = "facts", to = "Lena" },
  Lena  "I thought she had." { talk = "relationship", feels = "thinking" },
  later(2) { talk = "relationship", text = "Breakfast. Looking well, and for whose sake." },
  go "daniel_or_praise",
}

beat "toms_story" {
  Tom   "It was ovarian. They got it early. I did her blood results for her, on the app. I’d be on my break, and I’d look at them before she did." { talk = "away", feels = "sad" },
  Aiko  "Oh, Tom." { talk = "away", to = "Tom" },
  later(5) { talk = "away", text = "Tom’s mother, her folder and her wig. They have never been so kind to each other." },
  Tom   "Sorry. That wasn’t, sorry. It’s Priya’s go." { talk = "process", feels = "uneasy" },
  go "daniel_or_praise",
}

beat "right_yep" {
  Tom   "Yep. Right." { talk = "process", feels = "withdrawn" },
  Lena  "So, fourteen." { talk = "facts" },
  draw("flat", 1),
  later(2) { talk = "facts", text = "What is known about bed fourteen." },
  go "daniel_or_praise",
}

beat "leave_him_be" {
  go "what_type_it_was" { when = "held < 8" },
  Grace "Leave him be." { talk = "process", feels = "warm" },
  Femi  "Yeah. Sorry, mate." { talk = "process", to = "Tom" },
  Tom   "No. It’s only that you can look fine. It doesn’t mean anything. You look like a person doing a crossword." { talk = "relationship", feels = "thinking" },
  silence(8) { kind = "working" },
  later(2) { talk = "relationship", text = "Looking well, and for whose sake." },
  go "daniel_or_praise",
}

beat "what_type_it_was" {
  Tom   "Ovarian." { talk = "facts", feels = "tense" },
  Lena  "What stage?" { talk = "facts", to = "Tom" },
  later(4) { talk = "away", text = "Tom answers everything. He gets it over with." },
  Tom   "She’s fine. I said." { talk = "away", feels = "withdrawn" },
  go "daniel_or_praise",
}

beat "daniel_or_praise" {
  go "quarter_to" { when = "minute > 46 and held < 6" },
  go "daniel_says" { when = "held > 5 and hurt < 4 and safety > 30" },
  go "amazing",
}

---------------------------------------------------------------------------------------------------- Daniel, or praise

beat "daniel_says" {
  silence(8) { kind = "working" },
  Daniel "I think she knew. On the Monday. I’ve not got a lot to go on." { talk = "relationship", feels = "thinking", when = "knew == 0" },
  Daniel "She’d read it, she said. And then she’ll have gone back and sat down with him." { talk = "relationship", feels = "thinking", when = "knew > 0" },
  Lena   { does = "opens her mouth, and leaves it." },
  Tom    "God." { talk = "feeling" },
  Priya  { does = "has stopped moving altogether.", feels = "near_tears" },
  silence(9) { kind = "working" },

  moment "daniel_says" {
    notice "Nobody turns round to look at her. It takes some doing.",
    hint = "Is it a question, or has it been put down somewhere safe?",
    silence = "working",

    say.so "I’d like to let Priya in, just for this. Priya, is that so?" {
      to = "Priya", move = "interrogate", short = "Is that so?", effect = "hurt = hurt + 2; knew = 1; exposure = exposure + 12",
      why  = "It was only a guess, and so she could have kept it. You turned it into evidence, and called the one person whom the chair by the wall was meant to spare.",
      go   = "is_that_so" },

    say.across "Suppose she did. You’re sitting there, and he asks you for seven across." {
      move = "imagine_role", target = "clinician", short = "Suppose she did", effect = "guess = 1; held = held + 1; image = image + 1",
      why  = "You didn’t need to know whether it was true. You let them all sit beside him with it, so that she was no longer there alone.",
      go   = "seven_across" },

    say.rules "If so, it wasn’t hers to tell, as a student. I’d want that said." {
      move = "reassure_early", short = "Not hers to tell",
      why  = "It is the rule, and it let everybody off. It settled whether she was to blame before anyone had been allowed to imagine what it was like.",
      go   = "not_hers_to_tell" },

    say.triangle "So there’s what he knew, what she knew, and what Miss Orme knew." {
      move = "tidy_up", short = "Who knew what",
      why  = "You made a diagram of it, and a handsome one. They could look at it from all sides, and nobody had to sit in the chair by the bed any more.",
      go   = "handsome_diagram" },

    quiet { move = "hold_silence", short = "Leave it there", effect = "guess = 1; held = held + 1",
      why  = "You left it where Daniel had put it, and nobody picked it up to see if it was true. Lena, who has asked forty questions tonight, answered one that hadn’t been asked.",
      go   = "said_slowly" },
  },
}

beat "seven_across" {
  silence(10) { kind = "working" },
  Femi  "You’d really concentrate on seven across." { talk = "feeling", feels = "thinking" },
  Lena  "You’d be so nice to him. You’d be horribly nice." { talk = "relationship", feels = "uneasy" },
  Aiko  "And you couldn’t go, because you’d only just sat down." { talk = "feeling" },
  Tom   "And he’d know. My mum could always, they know, when you’re being nice." { talk = "relationship", feels = "sad", when = "laces == 1" },
  Tom   "And he’d know. They can tell, when you’re being nice." { talk = "relationship", feels = "sad", when = "laces == 0" },
  Grace "He might let her, though. He might think, well, she’s only young." { talk = "relationship" },
  silence(10) { kind = "working" },
  go "towards_quarter_to",
}

beat "said_slowly" {
  silence(24) { kind = "working" },
  Lena  "I’d have looked. I look at everyone’s. You’re only meant to look at your own." { talk = "feeling", feels = "uneasy" },
  silence(5) { kind = "working" },
  Lena  "And if he’d asked me I’d have said it wasn’t back." { talk = "feeling", feels = "sad" },
  Femi  "Yeah. Same." { talk = "feeling" },
  Tom   "You go, ‘Not yet.’ You go, ‘They’ll be round in the morning.’" { talk = "feeling", feels = "sad" },
  silence(8) { kind = "working" },
  go "towards_quarter_to",
}

beat "is_that_so" {
  Priya "Yes." { talk = "facts", feels = "tense" },
  silence(5) { kind = "frozen" },
  Lena  "So what did you tell him?" { talk = "facts", to = "Priya", drift = "interrogating" },
  Priya "I’d rather not, if that’s all right." { talk = "process", feels = "withdrawn" },
  Aiko  "No, of course." { talk = "process" },
  later(2) { talk = "away", text = "Something else." },
  go "towards_quarter_to",
}

beat "not_hers_to_tell" {
  Lena  "It’s in the guidance. It’s the responsible consultant." { talk = "facts", feels = "attentive" },
  Tom   "So she did nothing wrong." { talk = "away", feels = "warm" },
  Aiko  "No, she didn’t. Nothing." { talk = "away", feels = "warm" },
  Daniel { does = "nods, and doesn’t say the other thing." },
  later(3) { talk = "away", text = "What students may say, and to whom." },
  go "towards_quarter_to",
}

beat "handsome_diagram" {
  Tom   "Oh, that’s good. It’s a triangle." { talk = "away", feels = "attentive" },
  Lena  "And the wife’s not even on it." { talk = "away" },
  Femi  "Make it a square." { talk = "away" },
  later(3) { talk = "away", text = "Who knew what, and when." },
  go "towards_quarter_to",
}

beat "amazing" {
  Aiko  "I just think she’s amazing. I couldn’t have brought that." { talk = "away", drift = "idealising", feels = "warm" },
  Tom   "Yeah. Fair play. Honestly." { talk = "away", feels = "warm" },
  Femi  "She’s who I’d want. If I was him." { talk = "away", feels = "warm" },
  Lena  "Agreed. For the record." { talk = "away" },

  moment "amazing" {
    notice "They are all smiling at the gap in the circle. Priya is smiling back, at nobody.",
    hint = "What can’t be said to somebody that good?",

    say.yes "I’d second that. I think this’ll make her a better doctor, you know." {
      move = "reassure_early", short = "I’d second that", effect = "praised = praised + 1",
      why  = "You meant it, and it was time that somebody was nice to her. But nothing can be said to praise like that except thank you, and so the case is shut.",
      go   = "nice_things" },

    say.hears "Say he’d heard all that, in bed fourteen, behind his paper. What’s he thinking?" {
      move = "imagine_role", target = "patient", short = "If he could hear", effect = "held = held + 1; image = image + 1",
      why  = "He had been out of the room for some time, and you brought him back to listen. He knows something about being pleasant to people who are pleased with you.",
      go   = "if_he_could_hear" },

    quiet { move = "let_it_run", short = "Let them be kind", effect = "praised = praised + 1",
      why  = "It seemed mean to stop them, and they meant it. Somebody who has been admired this much can’t very well come back and say what she did.",
      go   = "nice_things" },

    say.both "He’d want her there, and she couldn’t stay. Can both of those be true?" {
      move = "hold_both", short = "Can both be true?", effect = "held = held + 1; orme = orme + 1",
      why  = "You took nothing away from her, and put the other half down beside it. With both on the table they could stop admiring and start to imagine.",
      go   = "both_stand" },

    say.lesson "There’s something in it for everyone, isn’t there, about staying human in this job?" {
      move = "tidy_up", short = "Staying human", effect = "praised = praised + 1",
      why  = "They nodded, because who wouldn’t. A lesson that suits everybody has usually left the patient out.",
      go   = "nice_things" },
  },
}

beat "both_stand" {
  silence(8) { kind = "working" },
  Lena   "I don’t think it helps her, being wanted. I’d want to know which one I was going to be." { talk = "feeling", feels = "thinking" },
  Femi   "Which one what?" { talk = "process", to = "Lena" },
  Lena   "Her, or Miss Orme." { talk = "relationship" },
  Daniel "Miss Orme couldn’t stop there either. She went to the sink." { talk = "relationship", feels = "thinking" },
  silence(9) { kind = "working" },
  go "towards_quarter_to",
}

beat "if_he_could_hear" {
  silence(6) { kind = "working" },
  Grace  "He’d say, ‘Very nice.’ And turn the page." { talk = "relationship", feels = "sad" },
  Tom    "He’d want to know who’s on tomorrow." { talk = "relationship", feels = "thinking" },
  Aiko   "He’d want it to be her, wouldn’t he? I don’t mean because she’s amazing." { talk = "relationship", feels = "uneasy" },
  silence(8) { kind = "working" },
  go "towards_quarter_to",
}

beat "nice_things" {
  Tom    "I’d have just legged it, me." { talk = "away", feels = "warm" },
  Femi   "She did leg it. She legged it beautifully." { talk = "away", feels = "laughing" },
  draw("flat", 1),
  later(2) { talk = "away", text = "Nice things about Priya." },
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
  later(2) { talk = "relationship", text = "The bay, at night. Who might be in the other chair." },
  go "quarter_to" { when = "minute > 43" },
  draw("deep", 1),
  later(4) { talk = "relationship", text = "Tomorrow’s round, and where he’ll look." },
  go "quarter_to",
}

beat "time_left" {
  draw("flat", 2),
  later(2) { talk = "away", text = "Other patients, other wards." },
  go "quarter_to" { when = "minute > 43" },
  draw("flat", 1),
  later(4) { talk = "fixing", text = "What the medical school could put on." },
  go "quarter_to",
}

---------------------------------------------------------------------------------------------------- return

beat "quarter_to" { phase "return",
  stage "Quarter to seven. A floor polisher goes by outside, and comes back." { when = "minute < 48" },
  stage "It has got to ten to. A floor polisher goes by outside, and comes back." { when = "minute > 47" },
  silence(4),

  moment "quarter_to" {
    notice "The clock is behind Priya. She can’t see it, and everyone else can.",
    hint = "What would make it easy to say nothing?",

    say.marks "Come back in, Priya, and tell us: which of us got closest to it?" {
      to = "Priya", move = "bring_back", marks = { hold_frame = 1, protect_presenter = -1, open_speculation = -1, leader_restraint = -1 }, short = "Who got closest?",
      effect = "exposure = exposure + 8; held = held - 1",
      why  = "They would all like to know, and so would you. It makes her the judge of their guesses, and she has everyone’s feelings to look after before she can get to her own.",
      go   = "everyone_had_a_bit" },

    say.open "Come back in when you like, Priya. Say something, or just sit with us." {
      to = "Priya", move = "bring_back", short = "Or just sit with us", effect = "held = held + 1",
      why  = "You held the door and left your hands empty. Because she was allowed to say nothing, whatever she says will be hers.",
      go   = "she_brings_her_chair" },

    quiet { move = "let_it_run", short = "They’ll get to it", effect = "held = held - 1; hurt = hurt + 1",
      why  = "They didn’t, since the clock is yours to keep. She sat there for longer than she had been told, listening to them run out, and didn’t like to say.",
      go   = "ten_to_seven" },

    say.threads "Before Priya joins us, let me pull together some of what I’ve heard." {
      move = "tidy_up", short = "Pull it together", effect = "held = held - 1; praised = praised + 1",
      why  = "You gave it a shape, and you did it well. She came back to something finished, and what she had been going to say didn’t fit it.",
      go   = "pulled_together" },

    say.next_time "Come back in, Priya. What might you do next time, having heard all this?" {
      to = "Priya", move = "give_advice", short = "What next time?", effect = "plans = plans + 1",
      why  = "It sounds like making use of the hour, and a good tutor might ask it. It tells her that the hour has been about what she did wrong.",
      go   = "next_time" },
  },
}

beat "she_brings_her_chair" {
  Priya.returns,
  Grace { does = "shifts her own along without being asked.", feels = "warm" },
  silence(14) { kind = "working" },
  Priya "It’s odd over there. You keep wanting to put your hand up." { talk = "process", feels = "warm", when = "hurt < 3" },
  go "she_is_back",
}

beat "everyone_had_a_bit" {
  Priya.returns,
  Priya "Oh. Well, everyone. Everyone had a bit of it." { talk = "away", feels = "uneasy" },
  Femi  "Very diplomatic." { talk = "away", to = "Priya", feels = "laughing" },
  Lena  "But who, though?" { talk = "facts", to = "Priya" },
  later(2) { talk = "away", text = "She finds something right in what each of them said." },
  go "she_is_back",
}

beat "ten_to_seven" {
  draw("flat", 1),
  later(2) { talk = "away", text = "The January rota." },
  Lena  "Sorry, doesn’t she come back in at quarter to?" { talk = "frame", feels = "uneasy" },
  You   "She does. I’m sorry. Priya, come in." { talk = "frame" },
  Priya.returns,
  Priya "No, it’s okay. I was quite happy." { talk = "away", feels = "neutral" },
  go "she_is_back",
}

beat "pulled_together" {
  later(3) { talk = "away", text = "You pull it together: vulnerability, hierarchy, hope. Lena takes a note." },
  Priya.returns,
  Tom   "That was a really good summary." { talk = "away", feels = "warm" },
  Priya { does = "nods.", feels = "neutral" },
  go "she_is_back",
}

beat "next_time" {
  Priya.returns,
  Priya "Um. Not cry?" { talk = "fixing", feels = "uneasy" },
  Femi  "Solid." { talk = "away", feels = "laughing" },
  Priya { does = "laughs, and sits down on the edge of the chair." },
  later(2) { talk = "fixing", text = "Breathing. Pinching the bit between thumb and finger." },
  go "she_is_back",
}

beat "she_is_back" {
  go "not_all_the_way" { when = "hurt > 4 or (hurt > 2 and held < 5)" },
  go "her_side" { when = "blame > 1 and orme < 2" },
  go "she_tells" { when = "held > 8 and guess == 1 and hurt < 3 and safety > 36" },
  go "very_helpful" { when = "plans > 3 or board == 1 or praised > 1 or held < 6" },
  go "halfway",
}

-- 1. Different.

beat "she_tells" {
  Priya "He does do his laces. He does them all the time. How did you know that?" { talk = "relationship", feels = "warm", to = "Grace", when = "laces == 1" },
  Priya "I’d sort of got him down to the one bit. I’d forgotten he was funny." { talk = "relationship", feels = "warm", when = "laces == 0" },
  later(2) { talk = "relationship", text = "What he’s like. She does his voice, a little." },
  silence(10) { kind = "working" },
  Priya "I did know. I read it on the Monday, at three o’clock, I was only on there for my logbook. And I’d told him I’d go back for the last clue. So I went back." { talk = "relationship", feels = "near_tears", when = "knew == 0" },
  Priya "I said I’d read it. I didn’t say the rest of it. I’d told him I’d go back for the last clue. So I went back." { talk = "relationship", feels = "near_tears", when = "knew == 1" },
  Priya "That about only being the student, I never said that to him. I’d told him I’d go back for the last clue. So I went back." { talk = "relationship", feels = "near_tears", when = "knew == 2" },

  stretch "she_tells" {
    notice "She is talking to her bag. Tom has begun to lean forward.",
    hint = "What is there to add?",
    timely = { 4, 5 },
    Priya "And he goes, ‘Anything doing on that scan?’ And I said it wasn’t back yet." { talk = "relationship" },
    Priya "Just like that. I said it really nicely." { talk = "feeling" },
    Tom   { does = "starts to say something. Grace puts a hand on the arm of his chair." },
    Priya "And on the Wednesday, when she told him, he didn’t look at her. He looked along the row till he got to me." { talk = "relationship", feels = "sad" },
    Priya "He wasn’t cross or anything. He just checked." { talk = "relationship" },
    Priya "So it wasn’t fifteen. I only held on till fifteen." { talk = "feeling", feels = "near_tears" },

    say.not_yours "You couldn’t have told him, Priya. It was never yours to say, was it?" {
      to = "Priya", move = "reassure_early", short = "Never yours to say", effect = "praised = praised + 1; exposure = exposure + 6",
      why  = "She could bear it for longer than you could. She nodded, and that was the end of what she had to tell.",
      go   = "she_nods" },

    quiet { move = "hold_silence", short = "Let her", effect = "held = held + 1",
      why  = "There was nothing to add, and you didn’t add it. She got to the end in front of people who might have helped her, and none of them did.",
      go   = "held_on_till_fifteen" },

    say.knowing "What was it like for you, Priya, sitting there with him and knowing that?" {
      to = "Priya", move = "interrogate", short = "Sitting there, knowing", effect = "exposure = exposure + 8",
      why  = "It’s what everyone in the room would like to know. She was in the middle of telling them, and a question asks her to stop and look for an answer.",
      go   = "she_looks_for_it" },

    say.lied "Nearly everybody tells that one, I think. It’s how we get out of rooms." {
      move = "side_with", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Nearly everybody does",
      why  = "It was generous, and you may well have told it yourself. Her lie was the first thing tonight that was altogether hers, and you shared it out.",
      go   = "she_nods" },
  },
}

beat "she_nods" {
  Priya "Yeah. I suppose." { talk = "away", feels = "uneasy" },
  go "she_winds_up",
}

beat "she_looks_for_it" {
  Priya "I don’t know. Hot?" { talk = "away", feels = "uneasy" },
  Tom   "Yeah. It would be." { talk = "away", to = "Priya" },
  go "she_winds_up",
}

beat "she_winds_up" {
  silence(6),
  Priya "So that’s what it was, really." { talk = "away", feels = "near_tears" },
  Aiko  { does = "nods, as if somebody had told her the time." },
  go "the_clue",
}

beat "held_on_till_fifteen" {
  silence(22) { kind = "working" },
  Aiko  { does = "has begun to cry, without any fuss, and nobody does anything about it.", feels = "near_tears" },
  Tom   "Sorry, I’ve got nothing. I just wanted to say I’ve got nothing." { talk = "feeling", to = "Priya", feels = "sad" },
  Priya "That’s all right." { talk = "relationship", to = "Tom", feels = "warm" },
  go "the_clue",
}

beat "the_clue" {
  later(3) { talk = "feeling", text = "Not much. Somebody says it, and somebody else says it again." },
  Lena  "Can I ask something? It’s not medical." { talk = "relationship", to = "Priya", feels = "uneasy" },
  Lena  "What was the clue?" { talk = "relationship", to = "Priya" },

  moment "the_clue" {
    notice "It’s a question at the presenter, in the return. Priya has looked up.",
    hint = "What is Lena doing, for once, with a question?",

    say.no_questions "Let’s not have questions now, Lena. I’d leave Priya with what she’s said." {
      to = "Lena", move = "shield_presenter", marks = { safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "No questions now",
      why  = "The rule is a good one, and you kept it. This was the one question all evening that wasn’t after anything, and Lena won’t risk another.",
      go   = "no_questions" },

    say.beside "That’s a way of going over to sit next to her, Lena, isn’t it?" {
      to = "Lena", move = "expert_lecture", short = "Sitting beside her", effect = "depth = depth - 4",
      why  = "You saw what she was doing, and told her so in front of everyone. It stopped being something that she was doing for Priya and became something about Lena.",
      go   = "beside_her" },

    say.telling "Before that: what’s it been like, Priya, to say that to us tonight?" {
      to = "Priya", move = "interrogate", marks = { hold_frame = -1, protect_presenter = -1, relationship_focus = -1, leader_restraint = -1 }, short = "What’s it been like?",
      why  = "It’s what one asks, and Priya gave the answer that one gives. The talk moved off him and on to how she was getting on.",
      go   = "no_questions" },

    quiet { move = "hold_silence", short = "Let her answer",
      marks = { tolerate_uncertainty = 2, leader_restraint = 1, relationship_focus = 1 }, effect = "held = held + 1; image = image + 1",
      why  = "You could have stopped it by the book, and you let it be. Lena has wanted facts all evening, and this is the one that anybody needed.",
      go   = "five_letters" },
  },
}

beat "five_letters" {
  Priya "‘Put up with.’ Five letters." { talk = "relationship", to = "Lena", feels = "laughing" },
  Tom   "Stand." { talk = "away" },
  Priya "That’s what he’d got. In biro. It was mucking up the whole corner." { talk = "relationship", feels = "warm" },
  Femi  "Brook." { talk = "away" },
  Lena  "Who brooks?" { talk = "away", to = "Femi", feels = "laughing" },
  Femi  "My nan brooks." { talk = "away", to = "Lena" },
  Daniel "Abide." { talk = "relationship" },
  silence(9) { kind = "working" },
  Priya "It’s in here. He tore it out for me to finish." { talk = "relationship", feels = "near_tears", does = "has one hand flat on the bag." },
  later(3) { talk = "relationship", text = "Nobody asks to see it. What one down was. His wife’s name, which is Jackie." },
  set "came = 1",
  go "five_to",
}

beat "no_questions" {
  Lena  "Sure. Sorry." { talk = "process", feels = "withdrawn" },
  go "a_relief",
}

beat "beside_her" {
  Lena  "Is it? I only wanted to know." { talk = "process", feels = "withdrawn" },
  go "a_relief",
}

beat "a_relief" {
  Priya "No, it’s fine. It’s been good. It’s been a bit of a relief, actually." { talk = "feeling", feels = "warm" },
  silence(8),
  Priya "I’ve been going up the back stairs. So I don’t go past the bay. I don’t know what he thinks." { talk = "relationship", feels = "uneasy" },
  later(2) { talk = "relationship", text = "What he might think." },
  set "came = 2",
  go "five_to",
}

-- 2. Halfway.

beat "halfway" {
  Priya "Thank you. I kept wanting to tell you things and then you’d sort of got there." { talk = "feeling", feels = "thinking" },
  Priya "I’d never thought about the sink." { talk = "relationship", when = "orme > 0" },
  Priya "I thought it was just me. With the linen." { talk = "feeling", feels = "warm", when = "places == 1" },
  later(3) { talk = "feeling", text = "Which of it was near, and which was miles off." },
  silence(9) { kind = "working" },
  Priya "I haven’t been back. I go up the back stairs now, so I don’t have to pass the bay." { talk = "relationship", feels = "uneasy" },
  Tom   "You could just stick your head—" { talk = "fixing", to = "Priya" },
  Tom   "No. Sorry." { talk = "process", feels = "uneasy" },

  moment "the_stairs" {
    notice "Tom has stopped himself, and looks surprised at it. Priya hasn’t got to the end.",
    hint = "Tom managed it.",
    silence = "working",

    say.past "What would make it possible for you to walk past that bay tomorrow?" {
      move = "give_advice", short = "Past the bay", effect = "plans = plans + 1",
      why  = "Tom had put it down, and you picked it up. She thanked you for it, and said she’d have a think.",
      go   = "have_a_think" },

    say.stairs "I should think most of us would have taken the stairs, you know, Priya." {
      to = "Priya", move = "reassure_early", short = "Most of us would",
      why  = "You kept her company on the stairs, and that’s something. It left nobody in the bay, and it was the bay that she hadn’t finished with.",
      go   = "most_of_us" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You did as Tom had done, and stayed where you were. What came next was about him and not about the stairs.",
      go   = "off_sick" },

    say.landing "And what happens, Priya, when you get up there to the top landing?" {
      to = "Priya", move = "interrogate", short = "The top landing", effect = "exposure = exposure + 6",
      why  = "It was an interested question, and it asked for more of the part that she could tell already. She described the landing, and the time went by.",
      go   = "the_landing" },
  },
}

beat "off_sick" {
  silence(15) { kind = "working" },
  Priya "He’ll think I’m off sick. He’ll be asking the nurses if I’m all right." { talk = "relationship", feels = "near_tears" },
  Femi  { does = "laughs, and then rubs his face.", feels = "sad" },
  Lena  "Will he, do you think?" { talk = "relationship", to = "Priya" },
  Priya "He asks about everyone." { talk = "relationship", to = "Lena", feels = "sad" },
  later(3) { talk = "relationship", text = "Bed fourteen, worrying about the student." },
  set "came = 2",
  go "five_to",
}

beat "most_of_us" {
  Priya "Would you? Thanks." { talk = "away", feels = "warm" },
  Femi  "I’d have taken the goods lift." { talk = "away" },
  go "the_way_round",
}

beat "the_landing" {
  Priya "There’s a window. You can see the bins. I sort of wait till I’ve heard the lift go." { talk = "facts", feels = "uneasy" },
  go "the_way_round",
}

beat "have_a_think" {
  Priya "Thanks. No, I’ll have a think." { talk = "away", feels = "warm" },
  go "the_way_round",
}

beat "the_way_round" {
  later(3) { talk = "away", text = "Stairs, lifts, and the way round by maternity." },
  set "came = 2",
  go "five_to",
}

-- 3. Polite.

beat "very_helpful" {
  Priya { does = "takes a photograph of the whiteboard.", when = "board == 1", feels = "attentive" },
  Priya "Thank you. That was really helpful. All of it." { talk = "away", feels = "warm" },
  Tom   "Was it? Good." { talk = "away", to = "Priya", feels = "warm" },
  later(3) { talk = "away", text = "She goes round them, one by one, and finds something each of them said." },
  Priya "No, really. And I know everybody’s got a lot to get on with." { talk = "away" },

  moment "very_helpful" {
    notice "It would be easy to stop here. She has screwed the lid on her pen.",
    hint = "Where have you heard that before?",

    say.sure "I’m so glad it was. You brought us a great deal to work with." {
      move = "reassure_early", short = "I’m so glad", effect = "praised = praised + 1",
      why  = "She let you off, and you thanked her for it. It’s more or less how the eight of them got to bed fifteen.",
      go   = "any_questions" },

    say.company "We gave you a lot to do, Priya, and not much company. I’m sorry." {
      to = "Priya", move = "repair", short = "Not much company", effect = "held = held + 2",
      why  = "You didn’t ask her for anything, so there was nothing to be polite about. It was late, and it was the first thing said to her tonight that fitted.",
      go   = "not_much_company" },

    say.share "If you took just one thing away with you for tomorrow, what would it be?" {
      move = "tidy_up", short = "One thing for tomorrow",
      why  = "She found you one thing, and it was a good one. It gave her a way to leave without having come back.",
      go   = "one_thing" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1",
      why  = "You didn’t say that she was welcome. It went on a little past politeness, and something smaller got out after it.",
      go   = "a_lot_to_get_on_with" },
  },
}

beat "one_thing" {
  Priya "Um. Going back at five, I think. And sitting down." { talk = "fixing", feels = "attentive" },
  Lena  "Not at five. At five it’s the drug round." { talk = "facts", to = "Priya" },
  go "any_questions",
}

beat "any_questions" {
  Tom   "Let us know how it goes tomorrow." { talk = "fixing", to = "Priya", feels = "warm" },
  Priya "I will. Definitely." { talk = "away", to = "Tom", feels = "warm" },
  later(3) { talk = "away", text = "Offers of coffee. A link to something." },
  set "came = 3",
  go "five_to",
}

beat "a_lot_to_get_on_with" {
  silence(14),
  Priya "I keep saying thank you. Sorry." { talk = "process", feels = "thinking" },
  Priya "Anyway. No, I’ve got some good ideas." { talk = "away", feels = "warm" },
  Grace { does = "looks at her, and doesn’t look away in time.", feels = "sad" },
  later(3) { talk = "fixing", text = "Which of the ideas she likes." },
  set "came = 3",
  go "five_to",
}

beat "not_much_company" {
  Priya "No, it was." { talk = "away", feels = "uneasy" },
  silence(12) { kind = "working" },
  Priya "I’ve been using the back stairs. I haven’t been in to him since, that’s all it is. It’s not in any of the boxes." { talk = "relationship", feels = "near_tears", when = "board == 1" },
  Priya "I’ve been using the back stairs. I haven’t been in to him since, that’s all it is. I just say I’m busy." { talk = "relationship", feels = "near_tears", when = "board == 0" },
  Daniel "No." { talk = "relationship", to = "Priya", feels = "warm" },
  Tom   { does = "looks round at the board.", when = "board == 1", feels = "uneasy" },
  later(2) { talk = "relationship", text = "Not much. She leaves her page of notes on the floor." },
  set "came = 2",
  go "five_to",
}

-- 4. Shut.

beat "not_all_the_way" {
  Priya { does = "moves her chair out again, by about a foot.", feels = "withdrawn" },
  Priya "No, I’m all right, thanks. It was good. Somebody else can have the time." { talk = "away" },
  Aiko  "Are you sure?" { talk = "process", to = "Priya", feels = "uneasy" },
  Priya "Yes, honestly." { talk = "away", to = "Aiko" },
  silence(12) { kind = "frozen" },

  moment "not_all_the_way" {
    notice "It is a foot of carpet. Lena is looking at it.",
    hint = "Whose is it to say?",
    silence = "frozen",

    say.stung "Was there anything that stung, Priya? You could say so here, you know." {
      to = "Priya", move = "interrogate", short = "Anything that stung?", effect = "exposure = exposure + 8",
      why  = "You wanted to hear it, and you asked the one who had been hurt to make the complaint. With everybody watching, it’s easier to say that nothing stung.",
      go   = "a_foot_of_carpet" },

    quiet { move = "let_it_run", short = "Give her space",
      why  = "It may have been meant as respect. But space is what she has been given all evening.",
      go   = "a_foot_of_carpet" },

    say.mine "You were on your own over there, Priya. I didn’t turn round. I’m sorry." {
      to = "Priya", move = "repair", short = "I didn’t turn round", effect = "held = held + 2; safety = safety + 6",
      why  = "You took your own part in it and asked for nothing back. She knows what it is when somebody senior doesn’t turn round, and you did, late.",
      go   = "like_the_round" },

    say.well "You did really well tonight, I thought, with quite a hard one, Priya." {
      to = "Priya", move = "reassure_early", short = "You did very well", effect = "praised = praised + 1",
      why  = "It’s what a kind examiner says on the way to the next candidate. She thanked you, and after that it couldn’t be mentioned.",
      go   = "she_says_thanks" },
  },
}

beat "she_says_thanks" {
  Priya "Oh. Thanks." { talk = "away", feels = "uneasy" },
  go "a_foot_of_carpet",
}

beat "a_foot_of_carpet" {
  Priya "It’s fine. Really. It was really useful." { talk = "away", feels = "neutral" },
  Lena  "I didn’t mean—" { talk = "process", to = "Priya", feels = "uneasy" },
  Priya "No, I know you didn’t." { talk = "process", to = "Lena" },
  later(3) { talk = "away", text = "Someone says they are tired. They’re all tired." },
  set "came = 4",
  go "five_to",
}

beat "like_the_round" {
  silence(10) { kind = "working" },
  Priya "I did the ceiling tiles. There’s eighty-four. I did them twice." { talk = "relationship", feels = "near_tears" },
  Lena  "Was that me?" { talk = "process", to = "Priya", feels = "uneasy" },
  Priya "You weren’t the worst." { talk = "process", to = "Lena", feels = "thinking" },
  Femi  "Was it me and him?" { talk = "process", to = "Priya", feels = "uneasy", does = "nods at the trolley.", when = "dummy == 1" },
  Priya "No, I quite like him." { talk = "process", to = "Femi", feels = "warm", when = "dummy == 1" },
  silence(8) { kind = "working" },
  Priya "I go up the back stairs now. So I don’t have to walk past the bay." { talk = "relationship", feels = "sad" },
  later(3) { talk = "relationship", text = "Very little, and none of it clever." },
  set "came = 2",
  go "five_to",
}

-- 5. On Miss Orme's side.

beat "her_side" {
  silence(5),
  Priya "Can I just say? Miss Orme’s not like that." { talk = "relationship", feels = "irritated" },
  Femi  "Sorry. I was only—" { talk = "process", to = "Priya" },
  Priya "She came in for him on her day off, two years ago, he told me. She does his drips herself, and she’s useless at it, it takes her three goes, and he sits there and talks to her about buses." { talk = "relationship", feels = "irritated" },
  silence(8),
  Priya "I told it like that, though. I could hear myself. So you’d all be on my side." { talk = "feeling", feels = "near_tears" },

  moment "her_side" {
    notice "They have gone rather quiet. She is cross, and she’s awake, and it’s the first time she has looked at all of them.",
    hint = "She has just said two things. Which one is hard to leave lying?",
    silence = "working",

    say.nobody "Nobody’s blaming you, Priya. We only had what you could tell us, after all." {
      to = "Priya", move = "reassure_early", short = "Nobody’s blaming you", effect = "praised = praised + 1",
      why  = "She told you something true about herself, and you forgave it. She hadn’t asked to be forgiven, and not by you.",
      go   = "no_its_fine" },

    say.helped "I joined in against her, Priya, and you had to sit there. I’m sorry." {
      to = "Priya", move = "repair", when = "sided > 0", short = "I joined in", effect = "held = held + 2; orme = orme + 2",
      why  = "There had been two of you on that side, and you owned up to yours. It let her off being the only one in the room who had been unfair to somebody.",
      go   = "three_goes" },

    say.two "Four minutes, and then three goes at a drip. It’s the same woman." {
      move = "hold_both", short = "The same woman", effect = "held = held + 1; orme = orme + 2",
      why  = "You put the two things side by side and didn’t choose between them. Miss Orme had been talked about for an hour, and now she was in the room.",
      go   = "three_goes" },

    say.why_us "What made you need to have us on your side, do you think, Priya?" {
      to = "Priya", move = "interrogate", short = "Why on your side?", effect = "exposure = exposure + 10; hurt = hurt + 1",
      why  = "A sharp question, and she had just asked it of herself. From you it sounds as though she has been found out.",
      go   = "no_its_fine" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1; orme = orme + 1",
      why  = "She had turned round and faced all of you, and you left her the room to do it. Lena was the first to move, and she moved towards her.",
      go   = "three_goes" },
  },
}

beat "three_goes" {
  silence(10) { kind = "working" },
  Lena  "Three goes. And he lets her." { talk = "relationship", feels = "thinking" },
  Priya "He says she’s a lovely seamstress and a rotten plumber." { talk = "relationship", to = "Lena", feels = "warm" },
  Femi  { does = "laughs, once, out of his nose.", feels = "sad" },
  Priya "She had to tell him. And I’m stood there looking at the back of her neck, thinking, how can you just. And it was all red. Her neck." { talk = "relationship", feels = "near_tears" },
  later(4) { talk = "relationship", text = "Miss Orme, three goes, and the back of her neck." },
  set "came = 5",
  go "five_to",
}

beat "no_its_fine" {
  Priya "No. No, it’s fine. I just wanted to say." { talk = "away", feels = "uneasy" },
  Tom   "No, I’m glad you did." { talk = "away", to = "Priya", feels = "uneasy" },
  later(3) { talk = "away", text = "Everyone agrees that it must be very hard for her too." },
  set "came = 5",
  go "five_to",
}

---------------------------------------------------------------------------------------------------- close

-- A return that went quickly has a few minutes left, too.
beat "five_to" {
  go "the_close" { when = "minute > 53" },
  go "a_little_longer_away" { when = "came == 3 or came == 4" },
  later(3) { talk = "relationship", text = "Bits of it again. Nobody is in a hurry." },
  go "the_close",
}

beat "a_little_longer_away" {
  later(3) { talk = "away", text = "Exams. Who is driving past the station." },
  go "the_close",
}

beat "the_close" { phase "close",
  Lena  { does = "looks at the clock, and for once does not say what it says." },
  silence(8),

  moment "closing" {
    notice "Two minutes to seven. It isn’t finished. Femi has one arm in his jacket.",
    hint = "What may be left lying on the floor?",

    say.lesson "If there’s one thing to take away, it’s that feeling things isn’t a weakness." {
      move = "tidy_up", short = "One thing to take", effect = "stop = 2",
      why  = "It’s a good thing to believe, and they were glad of it. It told them what the hour had meant, and so they could stop wondering.",
    },

    say.supervisor "Will you take this to your supervisor, Priya? I can send you some names as well." {
      to = "Priya", move = "give_advice", marks = { hold_frame = -1, safe_space = -1, relationship_focus = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "Your supervisor", effect = "stop = 4",
      why  = "There is a time for that, in the corridor afterwards and quietly, and it’s a real part of the job. Said in the circle, it turned the presenter into somebody who needs seeing to.",
    },

    say.stop "It’s seven. He’s still in bed fourteen. That’s where we stop. Thank you, Priya." {
      to = "Priya", move = "close_open", short = "That’s where we stop", effect = "stop = 1; held = held + 1",
      why  = "You kept the time that you had promised, and left him where he is. She was thanked, and nobody was told what it had all been about.",
    },

    quiet { move = "let_it_run", short = "Let it find its end", effect = "stop = 5",
      why  = "It had no end of its own, so it got coats and apologies instead. Only you could have let her go, and she stayed on her chair until the others had their bags.",
    },

    say.good_doctor "You’ll be a very good doctor, Priya, and I think we’re lucky to have heard it." {
      to = "Priya", move = "reassure_early", marks = { felt_experience = -1, both_sides = -1, tolerate_uncertainty = -1 }, short = "A very good doctor", effect = "stop = 3; praised = praised + 1",
      why  = "One warm sentence at the door does no great harm, and leaders disagree about it. It put Priya in the middle again, with something to live up to, and left him out.",
    },
  },

  Aiko  "Sorry. I’ve got a bus. Sorry, Priya." { talk = "frame", feels = "uneasy", when = "stop == 5" },
  Lena  "It’s ten past." { talk = "frame", feels = "tense", when = "stop == 5" },
  Tom   "That’s going on my wall." { talk = "away", feels = "warm", when = "stop == 2" },
  Priya "Thank you. I will. I’ll email her." { talk = "away", feels = "neutral", when = "stop == 4" },
  Priya "Oh. Thanks." { talk = "away", feels = "uneasy", when = "stop == 3" },
  Femi  "Night, sir." { talk = "away", does = "has stopped by the trolley.", when = "stop == 1 and came ~= 4" },
  stage "Chairs. The door is held for people, and shuts on them anyway.",
  Daniel "Night, all." { talk = "frame", does = "has said next to nothing since six.", when = "held < 5 and orme == 0" },

  go "end_five_letters" { when = "came == 1" },
  go "end_not_all_the_way" { when = "came == 4" },
  go "end_eleven_seconds" { when = "came == 5" },
  go "end_a_lot_to_get_round" { when = "came == 3" },
  go "end_back_stairs",
}

beat "end_five_letters" {
  ending "five_letters" {
    title = "Five letters",
    text = "Wednesday, ten to eight. She comes up by the front stairs. In bay C the curtains are back, and he’s in the chair with his shoes on. She is still making up her mind at the end of the bay when he looks up and sees her. He folds the paper." },
}

beat "end_back_stairs" {
  ending "back_stairs" {
    title = "The back stairs",
    text = "Wednesday, ten to eight. She goes up the back stairs, and stops on the landing below the ward with her hand on the rail. She can hear the breakfast trolley. Someone is coming down with a box, and wants to get by, and she’ll have to go one way or the other." },
}

beat "end_a_lot_to_get_round" {
  ending "a_lot_to_get_round" {
    title = "A lot to get round",
    text = "On the stairs they agree that it was a good one; they had hardly stopped talking. Priya thanks you again by the bike racks. On Wednesday she tells the registrar that she has the dentist, and misses the round." },
}

beat "end_not_all_the_way" {
  ending "not_all_the_way" {
    title = "A foot of carpet",
    text = "In week seven there is an empty chair. Clinic has overrun, she has told Aiko, and nobody asks which clinic. Femi has a good one about a parrot. Lena says that she might have something too, and then that it will keep." },
}

beat "end_eleven_seconds" {
  ending "eleven_seconds" {
    title = "Eleven seconds",
    text = "On Wednesday’s round she stands where she can see the sink. Miss Orme has her back to them all, and the tap running. Priya finds that she is counting. She gets to eleven, and then it’s the next bed." },
}

---------------------------------------------------------------------------------------------------- pools

-- What the group finds by itself once it may be wrong.
pool "early" {
  exchange { when = "depth < 70", once = true,
    Femi "He’d got his shoes on. You don’t think of them with shoes." { talk = "feeling", feels = "thinking" },
    Aiko "I was thinking about the shoes as well." { talk = "feeling" } },
  exchange { once = true,
    Lena "Fifty-five. My dad’s fifty-eight, and he’s just bought a canoe." { talk = "feeling", feels = "uneasy" },
    Femi "What’s he want a canoe for?" { talk = "away", to = "Lena" },
    Lena "I know." { talk = "feeling" } },
  Grace "‘Needlework.’ I liked him for that." { once = true, talk = "relationship", feels = "warm" },
  exchange { when = "safety > 44", once = true,
    Tom "You’d sort of want him to look worse. Is that awful? You’d know where to stand." { talk = "feeling", feels = "uneasy" },
    Aiko "No, I know what you mean. Yellow, or something." { talk = "feeling" } },
  exchange { once = true,
    Lena "‘Short months.’ What even is a short month?" { talk = "away", feels = "irritated" },
    Femi "February." { talk = "away" } },
  Aiko "Eight’s a lot. I wouldn’t know who to smile at." { when = "patient > 25", once = true, talk = "relationship", feels = "sad" },
  Grace "It’s that light they have in bays. Like a shop." { once = true, talk = "feeling", feels = "thinking" },
  Tom "Someone should let the GP know. I know. But they should." { when = "depth < 30", once = true, talk = "fixing" },
  exchange { when = "depth < 26", once = true,
    Lena "It’ll have been on his bloods. His CEA will have been climbing for months." { talk = "facts" },
    Aiko "Would it? God." { talk = "facts" } },
}

-- What comes when it has been quiet and nothing bad has happened.
pool "deep" {
  Tom "I only do bed numbers now. I used to do names, and then you come in and it’s somebody else’s slippers." { when = "depth > 30 and safety > 44", once = true, weight = 2, talk = "feeling", feels = "sad" },
  exchange { when = "depth > 25", once = true,
    Femi "I’ve never said it to anyone. ‘Dying.’ I say ‘poorly’." { talk = "feeling", feels = "uneasy" },
    Lena "‘Unlikely to survive this admission.’" { talk = "feeling" },
    Femi "That’s beautiful." { talk = "feeling", to = "Lena" } },
  exchange { when = "orme > 0", once = true, weight = 2,
    Aiko "Maybe Miss Orme was quick so that he wouldn’t have to be polite for so long." { talk = "relationship", feels = "thinking" },
    Femi "You think everyone’s nice." { talk = "process", to = "Aiko" },
    Aiko "I don’t, actually." { talk = "relationship", to = "Femi" } },
  Daniel "When I took people down to theatre I’d talk about the weather. You can get very good at weather." { when = "safety > 40", once = true, talk = "relationship", feels = "thinking" },
  exchange { once = true,
    Grace "I’d want someone to sit on the bed." { talk = "feeling", feels = "sad" },
    Lena "You’re not allowed to sit on the bed." { talk = "facts", to = "Grace" },
    Grace "No, I know you’re not." { talk = "feeling" } },
  Grace "He’d have left it with the one he was stuck on uppermost. So you could see." { when = "image > 1", once = true, weight = 2, talk = "relationship", feels = "thinking" },
  Femi "So who tells his wife? Does he? I bet he does it nicely." { when = "patient > 30", once = true, talk = "relationship", feels = "sad" },
  Tom "He’d got dressed for them. He could have been in his pyjamas, and he’d got dressed." { once = true, talk = "feeling", feels = "sad" },
  exchange { when = "clinician > 25", once = true,
    Lena "Four minutes is long, actually. I timed one of ours." { talk = "relationship", feels = "uneasy" },
    Femi "You timed it?" { talk = "process", to = "Lena" },
    Lena "I had to do something." { talk = "feeling" } },
  exchange { when = "depth > 35", once = true,
    Grace "What do you think she did with her face? In the linen room?" { talk = "feeling", feels = "thinking" },
    Aiko "There’s no mirror in ours." { talk = "feeling" },
    Grace "You’d have to guess, then." { talk = "feeling" } },
}

-- What there is to talk about when there is nothing to say.
pool "flat" {
  exchange { once = true,
    Tom  "There’s a really good podcast on this." { talk = "away", feels = "attentive" },
    Femi "There’s never a really good podcast on this." { talk = "away", to = "Tom" } },
  exchange { once = true,
    Femi "In my next life, dermatology." { talk = "away", feels = "laughing" },
    Lena "They get melanoma." { talk = "away", to = "Femi" },
    Femi "In my next life, spots." { talk = "away" } },
  Lena "What’s the actual policy? On students being there for that?" { once = true, talk = "facts", feels = "attentive" },
  exchange { once = true,
    Aiko "It’s such a difficult thing to get right." { talk = "away" },
    Tom  "It is." { talk = "away" },
    Aiko "It is." { talk = "away" } },
  Tom "It’s a system thing, though. There’s no rooms, there’s no time." { once = true, talk = "away", drift = "generalising" },
  exchange { once = true,
    Lena "You could audit it." { talk = "fixing" },
    Tom  "You could, actually. How many get told in a bay." { talk = "fixing", feels = "attentive" } },
  Femi "They should do it like restaurants. Stars." { once = true, talk = "away", feels = "laughing" },
  Aiko "I never know if you’re meant to say ‘sorry’ or ‘I’m sorry to hear that’." { once = true, talk = "away", feels = "uneasy" },
}
