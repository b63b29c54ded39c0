-- Old friends.
-- A group that knows its own jokes. What Idris leaves out: that he stops work in March and told her before anybody, how
-- he filled the silence when he'd told her, what she said then, and that her watch is in his jacket. `pair` is how the
-- two leaders stand with each other; it decides what a silence is worth, because Marguerite fills them. `pauline` is how
-- far the Tuesday has become a person. Nobody has rung Maeve, either, and nobody asked Magnus.

start "opening"

---------------------------------------------------------------------------------------------------- opening

beat "opening" { phase "opening",
  stage "Eight o’clock on the first Thursday of December, upstairs at the meeting house. Through the floor comes the choral society: eight bars of something, and a man’s voice saying no.",
  Desmond    "Nine. I’ve put out nine, as ever, though I see that one of us has found a use for the ninth." { does = "nods at the chair with the coats on it." },
  Bashir     "I see no cake.",
  Hilary     "Maeve’s month." { does = "is looking for a pen." },
  Yewande    "She’ll be at her daughter’s. She said to me, ‘Yewande, I’m going to my daughter’s.’" ,
  Hilary     "That was September.",
  Bashir     "I’ve been to the garage." { does = "lays a packet of fig rolls on the cake plate, on the doily." },
  Marguerite "And a card from Aubrey, my dears! ‘Glorious here. Do say nothing for me.’" { feels = "laughing", does = "stands a picture of a harbour on the piano." },
  Marguerite "Aubrey did the silences, you see. Eighteen years. I did the words. And he’d put a hand on his knee, flat, and I’d stop." { feels = "warm" },
  Hilary     "Rota." { does = "starts a clipboard on its way round: next year, and who bakes." },
  Idris      { does = "reads it, from January down to December, and hands it on with the pen still clipped to it.", feels = "thinking" },

  moment "next_year" {
    notice "Four minutes past. You’re the one who came in September, and the clipboard has got to you.",
    hint = "What begins an hour, in a room where everybody knows where the cups are?",

    say.month "It’s good to see you all. How has everybody been, since we last sat here?" {
      move = "invite_feeling", marks = { hold_frame = -1, group_process = 0 }, short = "How has everybody been?",
      why  = "They were glad to be asked, and each of them answered with somebody’s knee. Whoever had come up the stairs with something put it down behind his chair.",
      go   = "knees" },

    say.maeve "Before we begin: has anybody heard how Maeve’s getting on, or when she’s back?" {
      move = "invite_facts", marks = { hold_frame = 0, group_process = 1, tolerate_uncertainty = -1 }, short = "Has anybody heard?", effect = "maeve = 1",
      why  = "You had noticed who wasn’t there, and some leaders always start with that. Asked as a point of information it was dealt with as one, and the chair kept its coats.",
      go   = "point_of_information" },

    say.begin "It’s past eight. We’ve until nine, and it stays up here. Who’s got somebody?" {
      move = "open_session", short = "Until nine, and who?", effect = "held = held + 1",
      why  = "You said the dull things, to people who’ve known them for nineteen years, and the clipboard went under a chair. It was an evening at Desmond’s until then, and now it’s an hour.",
      go   = "under_a_chair" },

    say.february "I’ll take February, shall I? I’ve a ginger cake that’s never let anybody down." {
      move = "tidy_up", marks = { hold_frame = -2, safe_space = 1, leader_restraint = -1 }, short = "February, ginger",
      why  = "You wrote yourself in, and they liked you for it. A leader who bakes is one of the family, and the family still hadn’t begun.",
      go   = "ginger" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, group_process = -1, leader_restraint = -1 }, short = "Pass it on", effect = "pair = pair - 1",
      why  = "You waited for them to settle, and it was Marguerite who couldn’t. She opened the hour for both of you, since somebody had to, and that’s how it will be from now on.",
      go   = "she_opens" },
  },
}

beat "under_a_chair" {
  Hilary     { does = "puts the clipboard under her chair." },
  Desmond    "Very businesslike. No, I approve." { feels = "neutral" },
  Marguerite { does = "lays her glasses on her knee, and looks at each of them in turn." },
  go "the_wait",
}

beat "knees" {
  Hilary     "Knee’s better.",
  Desmond    "Mine’s the left, oddly, though it was always the right that I had the trouble with.",
  Yewande    "I say to my husband, it’s a circle, half of us can’t get out of the chair." { feels = "laughing" },
  Idris      "Never better. You could hang me in a gallery.",
  later(3) { talk = "away", text = "Knees. The new car park. Somebody’s daughter, and the price of weddings." },
  You        "Thank you. Until nine, and it stays up here. Who has brought somebody?",
  go "the_wait",
}

beat "point_of_information" {
  Yewande    "Her daughter’s having the baby. Or she’s had it.",
  Hilary     "Thought you were ringing her." { to = "Yewande" },
  Yewande    "I said to you, ‘Are you ringing her, or am I?’" { to = "Hilary" },
  Marguerite "I’m sure she knows that we’re thinking of her." { feels = "warm" },
  Desmond    "She’ll have my month in June, if she’d rather. Put me down for this one, Hilary, retrospectively.",
  later(1) { talk = "away", text = "June, and who has it." },
  You        "Until nine, then, and it stays up here. Who has brought somebody?",
  go "the_wait",
}

beat "ginger" {
  Hilary     "February’s mine. Can have March.",
  Bashir     "We’ve not had ginger since the wedding." { feels = "warm" },
  Desmond    "Now that was a ginger cake, or was it parkin, because there’s a distinction, and I speak as somebody who married into it.",
  later(3) { talk = "away", text = "Ginger cake, and parkin." },
  Idris      { does = "isn’t eating his fig roll.", feels = "thinking" },
  You        "Until nine, anyhow, and it stays up here. Who has brought somebody?",
  go "the_wait",
}

beat "she_opens" {
  Marguerite "Shall I, then? So, my dears. We’re here until nine, and it’s safe, and it’s ours, and I’m feeling a bit of tiredness in the room, and a bit of Christmas, and perhaps a bit of missing people.",
  Bashir     "And of cake.",
  Marguerite "And of cake! So who’d like to start us off?" { feels = "laughing" },
  go "the_wait",
}

beat "the_wait" {
  silence(5),
  Marguerite "It’s always sticky, isn’t it, the first minute." { feels = "warm" },
  Desmond    "I could give you my locum, if nobody’s bursting, it isn’t clinical in the narrow sense, but there’s a principle in it, and I’ve had some correspondence.",
  Hilary     "Had the locum in November.",
  Desmond    "He’s replied.",
  Idris      "I could do you the Tuesday." { feels = "uneasy" },
  Yewande    "Oh, the Tuesday!" { feels = "laughing" },
  Bashir     "Ladies and gentlemen." { feels = "laughing" },
  Idris      "It’s not what you’d call a case, mind. If anything it’s good news." { drift = "false_start" },
  Yewande    "You’ve not had the Tuesday! Idris, they haven’t had her." { feels = "laughing" },

  moment "the_tuesday" {
    notice "It’s you that they mean. They’ve all come forward a little, as people do when somebody stands up to carve.",
    hint = "He has offered two things. One of them is a story.",

    say.legend "I’ve heard there’s a Tuesday, and I’d love to be let in on her, I really would." {
      move = "side_with", marks = { both_sides = -1, group_process = -1, relationship_focus = -1, tolerate_uncertainty = 0 }, short = "Let me in on her", effect = "laughed = laughed + 1",
      why  = "It was a friendly thing, from somebody new, and it pleased them. You’d bought a ticket, and he could hardly not give a performance.",
      go   = "from_the_top" },

    say.locum "The locum will keep, Desmond. I think this time’s for Idris, if he wants it." {
      move = "balance_voices", marks = { safe_space = 1, hold_frame = 1, group_process = 1 }, short = "The time’s for Idris",
      why  = "You were clear about whose turn it was, and nobody minded but Desmond, a little. Idris had the floor then, and he knows what to do with a floor.",
      go   = "from_the_top" },

    say.harder "Good news is always welcome. Has somebody else come with a harder one, though?" {
      move = "tidy_up", short = "A harder one?", effect = "alone = alone + 1",
      why  = "You took him at his word, as anybody would have. Three people offered you something worse, and he was nearly persuaded that his was a joke.",
      go   = "a_harder_one" },

    quiet { move = "hold_silence", short = "Wait", effect = "held = held + 1; pair = pair + 1",
      why  = "You didn’t laugh, and you didn’t choose. Marguerite glanced across at you, and ate a fig roll instead, and in the gap he heard which of the two he had said last.",
      go   = "good_news" },
  },
}

beat "a_harder_one" {
  Desmond    "Well, there’s the locum.",
  Hilary     "Got a complaint. Dull, though.",
  Yewande    "I’ve Mrs Lacey, she’s the same as the Tuesday but with feet.",
  Idris      "No, no. Somebody have a proper one." { feels = "neutral" },
  Marguerite "But I think we’d all like the Tuesday, Idris. I think there’s a wish for it in the room." { to = "Idris", feels = "warm" },
  go "from_the_top",
}

beat "from_the_top" {
  Bashir     "From the top, maestro.",
  Idris      { does = "shoots his cuffs.", feels = "laughing" },
  go "the_story",
}

beat "good_news" {
  silence(11),
  Idris      "She’s stopped coming. That’s the good news." { feels = "uneasy" },
  Yewande    "She never." { feels = "shocked" },
  Idris      "Hand on heart." { feels = "neutral" },
  go "the_story",
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  Idris      "Well now. For those who came in late. I had her from old Prosser, who was a gentleman and a thief. And on his last day he took me into that room, and he gave me his golf clubs, a bottle of sherry and Mrs T. I’ve still got Mrs T.",
  Desmond    "The sherry went in a night, if I remember." { feels = "laughing" },
  Idris      "I was thirty-six. She’d have been forty-two. Ten to eleven, of a Tuesday, and the next Tuesday the same, and that was twenty-eight years ago this month.",
  Idris      "In she comes. Coat on. Envelope, with the list on the back of it. And she sits, and she undoes her watch, and she lays it down on my desk with the face to me.",
  Bashir     "‘So you needn’t look at the wall, Doctor.’" { feels = "laughing" },
  Idris      "‘So you needn’t look at the wall, Doctor.’ Every Tuesday. And off we go." { feels = "laughing" },
  Yewande    "‘It’s the tops of my legs!’" { feels = "laughing" },
  Idris      "It’s the tops of her legs. There isn’t an inch of that woman that hasn’t been photographed. When we went over from paper she was three volumes, and the first morning on the computer it was her that brought it down." ,
  later(5) { talk = "facts", text = "The computer. The specimen in the ice-cream tub. The student who asked what brought her in, and was told, the 46." },
  Idris      "And on the stroke of eleven she picks up the watch. Never over. You could set Greenwich by it. Twenty-eight years, and never once had to stand up.",
  later(3) { talk = "facts", text = "The winter of the shingles. What he’s had for Christmas, each year: handkerchiefs, with a D." },
  Idris      "So that’s her. And the last one was the end of October. In, list, legs, out. And the Tuesday after, nothing. So I thought, it’s the bus. And the one after that. Five, it is now. I’ve had five cups of coffee, hot.",
  Hilary     "Alive?",
  Idris      "Alive, I’ve seen her. She was at the fish van. She saw me, she had her hand up, nearly, and then she turned her trolley round and went off against the traffic." ,
  Bashir     "Cured." { feels = "laughing" },
  Idris      "So there it is. Twenty-eight years, and I’m a free man. And you’d think—",
  silence(3),
  Marguerite "And there’s relief there, Idris, and I think there’s guilt, isn’t there, and perhaps a bit of loss, underneath." { to = "Idris", feels = "warm" },
  Idris      "There may well be. I expect that’s it." { to = "Marguerite", feels = "neutral" },
  Idris      { does = "puts a hand into the pocket of his jacket, and leaves it there." },

  moment "youd_think" {
    notice "He’d stopped in the middle of a sentence. Marguerite has found him the other half, and he has thanked her for it.",
    hint = "She’s quick, and she may be right. What was he going to say?",

    say.which "Relief, guilt, loss. Which of those is nearest the mark, would you say, Idris?" {
      to = "Idris", move = "interrogate", marks = { protect_presenter = -1, felt_experience = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "Which of the three?", effect = "alone = alone + 1",
      why  = "You picked up what your colleague had put down, and she was pleased. He was given three boxes, and ticked the lightest.",
      go   = "which_of_three" },

    say.stop "You’re a bit ahead of me, Marguerite. I don’t think he’d got to his full stop yet." {
      to = "Idris", move = "shield_presenter", short = "Not at the full stop", effect = "held = held + 1",
      why  = "You gave him back the end of his sentence, and made it a matter of your being slow rather than of her being quick. It wasn’t a good sentence when it came, and he’s a man for good ones.",
      go   = "before_the_full_stop" },

    say.guilt "I’m not sure I heard any guilt, Marguerite. It sounded to me like good news." {
      to = "Marguerite", move = "side_with", marks = { safe_space = -1, both_sides = -1, group_process = -2, leader_restraint = -1 }, short = "I heard no guilt", effect = "pair = pair - 2; owed = 2",
      why  = "You may have wanted to save him from being told what he feels. They heard their two leaders settle it over his head, and sat back to see who would win.",
      go   = "i_heard_no_guilt" },

    say.plain "Just so that I’ve got it right, is she on anything that might have kept her at home?" {
      to = "Idris", move = "invite_facts", marks = { felt_experience = -1, relationship_focus = -1, leader_restraint = -1 }, short = "Is she on anything?",
      why  = "It was a sensible thing to want to know, and it got him out from under three feelings at once. The sentence that began with ‘you’d think’ is still where he left it.",
      go   = "eleven_things" },

    quiet { move = "let_it_run", marks = { protect_presenter = -1, tolerate_uncertainty = 0, group_process = -1 }, short = "Leave it at that",
      why  = "You left it, and it closed over. They’ve all learnt again that when one of them stops, somebody will have the rest of it ready.",
      go   = "always_so_good" },
  },
}

beat "which_of_three" {
  Idris      "Oh, relief. I’ll have the relief." { feels = "laughing" },
  Bashir     "A popular choice.",
  go "keeps_it_free",
}

beat "i_heard_no_guilt" {
  Marguerite "Well, I only offer it." { feels = "uneasy", does = "puts her glasses back on." },
  Hilary     "Six of one." ,
  Idris      "You may both have it. There’s plenty." { feels = "neutral" },
  go "keeps_it_free",
}

beat "before_the_full_stop" {
  Marguerite { does = "closes her mouth, and makes a small bow with her hand.", effect = "pair = pair + 1" },
  Idris      "No, it’s only. You’d think that I’d use it. The ten to eleven. There’s people waiting three weeks." { feels = "uneasy" },
  silence(6) { kind = "working" },
  Idris      "They think on the desk that it’s a mistake, they keep putting somebody in. And I take them out again." { feels = "uneasy" },
  Yewande    { does = "has stopped chewing." },
  go "that_is_all",
}

beat "eleven_things" {
  Idris      "Eleven things. I’d have nine of them off her, only she’s fond of the colours." { feels = "laughing" },
  Hilary     "Statin?",
  Idris      "It’s the yellow one.",
  go "keeps_it_free",
}

beat "always_so_good" {
  Yewande    "She always knows. I say to people, that Marguerite, she knows before you do." { feels = "warm" },
  Idris      "She does." { feels = "neutral" },
  go "keeps_it_free",
}

beat "keeps_it_free" {
  Idris      "Anyway. I’m keeping it free for the present, the ten to eleven. They think on the desk that it’s a mistake." { feels = "uneasy" },
  go "that_is_all",
}

beat "that_is_all" {
  Idris      "So that’s the whole of it. I told you that there was no case in it." { feels = "neutral" },
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You          "Thank you, Idris. A few minutes for plain facts, so that we can see the room.",
  later(5) { talk = "facts", text = "Where the desk is. The wall with the clock. The second chair, and what she puts on it." },

  stretch "the_questions" {
    notice "They know most of it, and are asking for your sake, or for the pleasure of hearing it again.",
    hint = "Which of them is not about her?",
    timely = { 5, 9 },
    Bashir     "What is the ice-cream, Idris? For the record." { to = "Idris" },
    Idris      "Raspberry ripple. I couldn’t look at it for a year." { to = "Bashir", feels = "laughing" },
    Yewande    "Has she anybody? You’ve never said if there’s anybody." { to = "Idris" },
    Idris      "A sister. They send each other the same card. There was a husband, but he was before my time." { to = "Yewande" },
    Hilary     "Rung her?" { to = "Idris", drift = "interrogating" },
    Idris      "I’ve not, no." { to = "Hilary", feels = "uneasy" },
    Hilary     "Five weeks. Why not?" { to = "Idris", drift = "interrogating" },
    Idris      "It’s been a busy autumn." { to = "Hilary", feels = "tense" },
    Marguerite "You went somewhere just then, Idris. Didn’t you? Where did you go?" { to = "Idris", drift = "interrogating" },
    Idris      "Nowhere. I’m here. I’m eating a fig roll." { to = "Marguerite", feels = "tense" },

    say.that_day "Was anything different, Idris, that last time that she came in and sat down?" {
      to = "Idris", move = "interrogate", short = "Anything different?", effect = "alone = alone + 2; watch = 1; exposure = exposure + 8",
      why  = "You had a good nose, and went straight to the spot. He’s a truthful man in front of old friends, and what he had in his pocket isn’t his to bring out any longer.",
      go   = "something_different" },

    say.last_one "One last question each, I think, and then we ought to let Idris have his rest." {
      move = "invite_facts", short = "One last one each", effect = "alone = alone + 1; watch = 1",
      why  = "It was fair all round, and it gave Yewande leave to ask the thing that she’d been saving. She asked it out of fondness, and he was left with less than he came with.",
      go   = "one_last_one" },

    say.picture "We can all of us see her. The rest of it we don’t know, and we’ll have to make it up." {
      move = "shield_presenter", short = "The rest we’ll make up", effect = "held = held + 1",
      why  = "You shut the round before it had got to the pocket, and nobody had to be told that they’d been hard on him. For once the group doesn’t know something about her, and that may be of use.",
      go   = "the_rest_of_it" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "Let them finish", effect = "alone = alone + 2; watch = 1; exposure = exposure + 10; pair = pair - 1",
      why  = "Nobody meant any harm, and they’d earned the right to ask if anyone had. What a man will say at last to stop his friends from asking is not the same as what he’d have told them.",
      go   = "he_gives_them_something" },
  },
}

beat "the_rest_of_it" {
  Hilary     "Shame. Had one." { feels = "irritated" },
  Marguerite { does = "looks at you a moment longer than she need.", feels = "thinking" },
  Idris      { does = "brushes crumbs off his knee, with the one hand.", feels = "neutral" },
  go "the_piano",
}

beat "something_different" {
  Idris      "Different. No. She left her watch." { feels = "tense" },
  Yewande    "She left it?" { to = "Idris", feels = "shocked" },
  Idris      "On the desk. I’ve got it somewhere." { feels = "withdrawn" },
  Hilary     "Wants it back, then. There’s your reason to ring." { to = "Idris" },
  go "the_piano",
}

beat "one_last_one" {
  Desmond    "Mine’s really more of an observation, which is that in my day, and I don’t say it was better, one would have called round." ,
  Yewande    "When she went, did she pick up the watch? Like always?" { to = "Idris", drift = "interrogating" },
  Idris      "She left it, as it happens. She forgot it." { to = "Yewande", feels = "tense" },
  Bashir     "After twenty-eight years." { feels = "thinking" },
  Idris      "It’s in a drawer." { feels = "withdrawn" },
  go "the_piano",
}

beat "he_gives_them_something" {
  Hilary     "Something happened. Must have." { to = "Idris", drift = "interrogating" },
  Idris      "She left her watch behind. That’s all that happened. I’ve got it in a drawer." { to = "Hilary", feels = "tense" },
  Yewande    "Five weeks she’s had no watch?" { to = "Idris", feels = "shocked" },
  Desmond    "I’d have had it in the post by the Wednesday. Not to criticise, but one would." { to = "Idris", drift = "attacking_presenter" },
  silence(6) { kind = "frozen" },
  Idris      "One would." { feels = "withdrawn" },
  go "the_piano",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_piano" { phase "handover",
  moment "the_piano" {
    notice "In this group whoever has told a case takes his chair over to the piano. Nobody knows any more why it was the piano.",
    hint = "How does he get across the carpet?",

    say.piano "Off to the piano with you, Idris. You needn’t laugh, if we’re not funny." {
      to = "Idris", move = "sit_back", marks = { hold_frame = 1, safe_space = 1, protect_presenter = 2, open_speculation = 1 }, short = "To the piano", effect = "held = held + 1",
      why  = "You let him off more than the answers. He’s been paying his way up here with the Tuesday for twenty years, and this was the first time that anybody told him it was all right to stop.",
      go   = "at_the_piano" },

    say.round_off "Marguerite, would you draw it together for us, before Idris goes to the piano?" {
      to = "Marguerite", move = "tidy_up", short = "Draw it together", effect = "pair = pair + 1; pauline = pauline - 1",
      why  = "It was a courtesy to a colleague, and she does it well. By the time that she’d finished there were seven feelings in the room, and none of them had to be had.",
      go   = "drawn_together" },

    say.stay "We needn’t bother with the piano, if you’d rather stay here among us, Idris." {
      to = "Idris", move = "sit_back", marks = { hold_frame = -1, protect_presenter = -1, open_speculation = -1 }, short = "No need of the piano", effect = "alone = alone + 1",
      why  = "Plenty of groups leave the presenter in the circle and do well, and you meant it as a kindness. Here the piano is where one is let off, and he stayed to be polite, with everyone’s knees against his.",
      go   = "among_us" },

    say.what "What would be of use to you, Idris: whether to ring her up, or something else?" {
      to = "Idris", move = "open_session", marks = { hold_frame = 1, relationship_focus = -1, tolerate_uncertainty = -1 }, short = "What would be of use?", effect = "plans = plans + 1",
      why  = "Some groups like the presenter to put a question, and it does give people something to hold. He took the one that you’d put into his hand.",
      go   = "whether_to_ring" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "They know the way", effect = "alone = alone + 1; pair = pair - 1",
      why  = "They do know the way, and it was five minutes before somebody took it. Customs keep themselves only as long as there’s someone to keep them.",
      go   = "among_us" },
  },
}

beat "drawn_together" {
  Marguerite "Well. I’m hearing relief, I’m hearing loss, and a sort of bewilderment. I’m hearing anger, Idris, I think, and a lot of love, and something about time. And mortality." { feels = "attentive" },
  Bashir     "And legs." { feels = "laughing" },
  Marguerite "And legs! Go on, Idris dear. Piano." { to = "Idris", feels = "laughing" },
  go "at_the_piano",
}

beat "among_us" {
  Desmond    "Does he lock his door, I’ve often wondered, because mine, and this was in ’94, came in on a Sunday." { talk = "facts", to = "Idris", drift = "interrogating" },
  Idris      "She’s never come in on a Sunday." { talk = "facts", to = "Desmond", feels = "tense" },
  Yewande    "You must feel something, though. I’d feel it." { talk = "facts", to = "Idris" },
  Idris      "Indigestion." { talk = "facts", to = "Yewande", feels = "uneasy" },
  later(2) { talk = "facts", text = "More of these, and Idris being good value." },
  Marguerite "Should he not be at the piano by now, poor man? Off you go, Idris." { to = "Idris", feels = "warm" },
  go "at_the_piano",
}

beat "whether_to_ring" {
  Idris      "Whether to ring. That’ll do. It’s the sort of thing one asks." { feels = "neutral" },
  Hilary     "Yes. Ring. Next." { feels = "laughing" },
  You        "We’ll see where we get to. Over to the piano, Idris.",
  go "at_the_piano",
}

---------------------------------------------------------------------------------------------------- discussion, the voice

beat "at_the_piano" { phase "discussion",
  Idris.sits_back,
  stage "There are four dents in the carpet where the chair goes. He sits with an elbow on the lid of the keys, which doesn’t shut. Under the floor the tenors go for a note, and come back without it.",
  silence(6) { kind = "working" },
  Bashir     "‘Is it raining at your end, Doctor? It’s raining in my hip.’" { talk = "away", drift = "humour", feels = "laughing" },

  stretch "the_voice" {
    notice "They’re good at it, and it’s years old. Idris laughs with them, every time a second late.",
    hint = "Where does the laughing come from, tonight of all nights?",
    timely = { 2, 5 },
    Yewande    "‘It goes in here, and it comes out at my sister’s.’" { talk = "away", drift = "humour", feels = "laughing" },
    Desmond    "She rang mine once, did you know that, by mistake for his, and our girl had to lie down." { talk = "away", feels = "laughing" },
    Hilary     "‘Old friends by now, Doctor. You and me and my legs.’" { talk = "away", drift = "humour", feels = "laughing" },
    Marguerite "Oh, we are dreadful." { talk = "process", feels = "laughing" },
    Bashir     "‘You’ve gone quiet, Doctor. Is it my legs?’" { talk = "away", drift = "humour", feels = "laughing" },
    Idris      { does = "does the face, to oblige.", feels = "laughing" },
    Yewande    "Who’ll he do now? We’ll have to get him another!" { talk = "away", drift = "humour", feels = "laughing" },
    Magnus     { does = "turns something very small, behind his ear." },

    say.encore "Do us the computer. I wasn’t here for that one, and I’d hate to have missed it." {
      move = "side_with", short = "Do the computer", effect = "laughed = laughed + 2",
      why  = "You wanted in, and they let you in, and it was very funny. There’s nobody left in that circle now who isn’t laughing at her.",
      go   = "the_computer" },

    say.in_there "What’s it like in that room, once she’s laid the watch down between the two of them?" {
      move = "return_to_case", short = "In that room", effect = "held = held + 1; pauline = pauline + 1",
      why  = "You took hold of the one thing in the routine that isn’t funny. They had said her lines for twenty years, and hadn’t yet been in the room while she was getting ready to say them.",
      go   = "face_to_him" },

    say.paper "There’s a nice old paper on heart-sinks, in fact, and on whose heart it is that sinks." {
      move = "expert_lecture", short = "Whose heart is sinking",
      why  = "It’s a good paper, and the point of it is kind. They stopped doing the voice and began doing the concept, and she was out of it either way.",
      go   = "the_paper" },

    say.absent "It strikes me how long we’ve been laughing at somebody who can’t answer us back." {
      move = "name_process", marks = { group_process = 1, safe_space = -1, felt_experience = -1, leader_restraint = -1 }, short = "She can’t answer back", effect = "safety = safety - 6; pair = pair - 1",
      why  = "It was so, and six people put their faces straight. They’d been told off by the new one, and the part of them that missed her was sent out with the part that was rude.",
      go   = "faces_straight" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, felt_experience = -1, both_sides = -2, leader_restraint = -1 }, short = "Let them have it", effect = "laughed = laughed + 2",
      why  = "It’s their joke, and it was kindly meant, and it went on until there were no more voices to do. Idris had laughed eleven times by then, and nobody had asked him anything that he could answer.",
      go   = "eleven_times" },
  },
}

beat "face_to_him" {
  Bashir     "‘I’ll just pop it here, Doctor.’" { talk = "away", feels = "laughing" },
  silence(7) { kind = "working" },
  Hilary     "Faces him. Not her." { talk = "relationship", feels = "thinking" },
  Yewande    "So she can’t see it. She’s giving him the time, and she’s not got it herself." { talk = "relationship", feels = "thinking" },
  Bashir     "She’d know it without. You’d know ten minutes, after all those years." { talk = "relationship" },
  Desmond    "Unless it’s a, no. If it were a pendant." { talk = "facts" },
  Yewande    "She’d have a mark, on her arm. Where it’s been. I keep looking at that, white, with the pattern of the strap in it." { talk = "feeling", feels = "sad" },
  Idris      { does = "has stopped smiling, now that nobody is looking.", feels = "uneasy" },
  draw("early", 2),
  later(4) { talk = "relationship", text = "The room. The desk between them, and the lamp, and whose handwriting’s on the envelope." },
  silence(16) { kind = "working" },
  Marguerite "And there’s such sadness, isn’t there. I’m feeling sadness, and tenderness, and I think some shame. I wonder if we could each say where we’ve got it, in our bodies." { talk = "feeling", feels = "warm" },

  moment "she_comes_in" {
    notice "It was a good quiet, until she helped it. They’ve turned to her, and Bashir is getting something ready for when his turn comes.",
    hint = "You are two. What does the one owe the other, and what do you both owe the wrist?",

    say.wrist "You’ve the feeling, Marguerite. I’m still at that mark on her arm. Can we stay?" {
      to = "Marguerite", move = "invite_image", marks = { felt_experience = 2, open_speculation = 1, tolerate_uncertainty = 1, group_process = 1 }, short = "Stay with the mark", effect = "held = held + 1; pair = pair + 2; pauline = pauline + 1",
      why  = "You left her the feeling and asked for the arm back, and it could be heard that you like her. They went on looking at it, since one of their leaders was looking.",
      go   = "the_white_mark" },

    say.round "That’s a lovely thought, Marguerite. Shall we do that? Let’s go round, from Hilary." {
      to = "Marguerite", move = "invite_feeling", marks = { felt_experience = -1, open_speculation = -1, leader_restraint = -1 }, short = "Let’s go round", effect = "pair = pair + 1",
      why  = "You backed your colleague, and that’s worth something to a group. Five people searched themselves for a place to have put it, and while they were about it the arm was covered up.",
      go   = "going_round" },

    say.not_name "I’d sooner that we didn’t name it for them, Marguerite, if you don’t mind me saying." {
      to = "Marguerite", move = "name_process", marks = { safe_space = -2, felt_experience = 0, group_process = -2, leader_restraint = -1, tolerate_uncertainty = 1 }, short = "Don’t name it for them", effect = "pair = pair - 3; owed = 2; safety = safety - 4",
      why  = "You may well be right about it, and in the car park it would be a good thing to say. In here their two leaders had had words, and the sadness went to see about that.",
      go   = "if_you_dont_mind" },

    say.shame "It may be shame. It’s so often shame, when someone’s depended on us for that long." {
      move = "expert_lecture", short = "It’s so often shame",
      why  = "You and she had begun to think aloud, and it was quite interesting. For two minutes there was nothing that the other six of them need do.",
      go   = "two_leaders_talking" },

    quiet { within = "pair > 4", move = "hold_silence", otherwise = "let_it_run", short = "Let it hang",
      why  = "When the two of you are easy with each other she can hear your quiet, and know what it’s for. When you aren’t, it’s only a hole, and she’ll put more in it.",
      go   = "let_it_hang" },
  },
}

beat "the_white_mark" {
  Marguerite "Oh, do. Yes. The arm." { talk = "process", feels = "warm" },
  silence(8) { kind = "working" },
  Desmond    "She’d have to rub it, wouldn’t you say?" { talk = "feeling", feels = "thinking" },
  silence(4),
  Yewande    "That’s the shortest thing I’ve ever heard you say." { talk = "process", to = "Desmond", feels = "warm" },
  Hilary     "Gets it out for him every week. Like a dog with a paw." { talk = "relationship", feels = "uneasy" },
  draw("early", 1),
  later(4) { talk = "relationship", text = "Wrists. What patients take off, and where they put it." },
  go "desmond",
}

beat "going_round" {
  Hilary     "Nothing. Bit of shoulder." { talk = "away" },
  Desmond    "I’d locate it in the chest, broadly, though I ought to declare that I had the samosas." { talk = "away", feels = "neutral" },
  Yewande    "All over, I’m the same with everything." { talk = "away" },
  Bashir     "The tops of my legs." { talk = "away", drift = "humour", feels = "laughing" },
  Magnus     { does = "shakes his head, not crossly." },
  later(4) { talk = "away", text = "Where they’ve got it." },
  go "desmond",
}

beat "if_you_dont_mind" {
  Marguerite "Not at all. No, please." { talk = "process", feels = "withdrawn", does = "takes her glasses off, and then hasn’t anything to do with them." },
  silence(8) { kind = "frozen" },
  Hilary     "Was quite enjoying that." { talk = "process", drift = "splitting", feels = "irritated" },
  Desmond    "I think that what Marguerite was doing, and she’s done it for nineteen years, to some effect, was to articulate." { talk = "away", feels = "tense" },
  later(3) { talk = "away", text = "Articulating, and what it’s for." },
  go "desmond",
}

beat "two_leaders_talking" {
  Marguerite "Yes! And of course shame makes us hurry." { talk = "away", feels = "attentive" },
  Bashir     { does = "looks from the one of you to the other, as at the tennis." },
  later(4) { talk = "away", text = "Shame, between the two of you." },
  Desmond    "If I may come in on that." { talk = "away", drift = "leader_dependency" },
  go "desmond",
}

beat "let_it_hang" {
  go "she_puts_more_in" { when = "pair < 5" },
  silence(10) { kind = "working" },
  Marguerite "Or not. Perhaps just not." { talk = "process", feels = "thinking" },
  Yewande    "She’d rub it, I think." { talk = "relationship", feels = "sad" },
  set "held = held + 1; pair = pair + 1; pauline = pauline + 1",
  silence(5) { kind = "working" },
  Hilary     "Gets it out for him every week. Like a dog with a paw." { talk = "relationship", feels = "uneasy" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "What patients take off, and where they put it." },
  go "desmond",
}

beat "she_puts_more_in" {
  silence(3),
  Marguerite "I’ve got mine in my throat. It’s a sort of lump, and it’s old, and it wants to be swallowed, or else to speak." { talk = "feeling" },
  Bashir     "Mine’s the tops of my legs." { talk = "away", drift = "humour", feels = "laughing" },
  later(4) { talk = "away", text = "Where they’ve got it." },
  go "desmond",
}

beat "the_computer" {
  Desmond    "I’ll do the technician, who was called, and this is true, Mr Slow." { talk = "away", drift = "humour", feels = "laughing" },
  Bashir     "‘Is it me, dear? It’s generally me.’" { talk = "away", drift = "humour", feels = "laughing" },
  draw("flat", 1),
  later(4) { talk = "away", text = "The computer, with voices. It goes on into the ice-cream tub." },
  go "everybody_has_one",
}

beat "eleven_times" {
  Bashir     "‘I’ll not take up your time, Doctor.’" { talk = "away", drift = "humour", feels = "laughing" },
  Idris      { does = "isn’t quick enough with that one.", feels = "uneasy" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Mrs T and the flu jab. Mrs T and the fire drill." },
  Marguerite "Oh dear. Oh, I do feel better." { talk = "away", feels = "laughing" },
  go "everybody_has_one",
}

beat "the_paper" {
  Desmond    "I know it. Four types, isn’t it? Or it’s four of us and one of them." { talk = "away", drift = "intellectualising", feels = "attentive" },
  Hilary     "Read it at the time." { talk = "away" },
  later(3) { talk = "away", text = "Four types of difficult patient, and who was at medical school with the author." },
  go "everybody_has_one",
}

beat "faces_straight" {
  silence(9) { kind = "frozen" },
  Hilary     "Point taken." { talk = "process", feels = "irritated" },
  Bashir     { does = "takes a fig roll, and breaks it very exactly in two.", feels = "withdrawn" },
  Marguerite "I think there was a lot of love in it, actually." { talk = "process", drift = "splitting", feels = "uneasy" },

  moment "head_teacher" {
    notice "They are sitting very nicely. Over there Idris has his hands between his knees.",
    hint = "It was true. What did it do?",
    silence = "frozen",

    say.both_of_us "There was love in it, Marguerite, I’m sure, and I didn’t mean it for a criticism." {
      to = "Marguerite", move = "reassure_early", short = "Not a criticism",
      why  = "It smoothed it over between you and them. They’re careful of you now, and the voice has been put back in its box with whatever it was for.",
      go   = "as_a_class" },

    say.own_up "I sounded like a head teacher. I’ve never met her, and you must be missing her." {
      move = "repair", short = "Like a head teacher", effect = "held = held + 1; pauline = pauline + 1; pair = pair + 1; safety = safety + 5",
      why  = "You took back the tone, and kept the woman. Nobody had thought of missing her, until somebody who couldn’t be said it.",
      go   = "missing_her" },

    say.anything "Say whatever comes, all the same. Rude will do. None of us knows what she’s about." {
      move = "license_guess", short = "Rude will do", effect = "held = held + 1",
      why  = "You gave them leave again, a minute after you’d taken it. They used some of it, and kept half an eye on your face.",
      go   = "rude_will_do" },

    say.use_of "Laughing has its uses, after all. It’s how a profession keeps from being swamped." {
      move = "expert_lecture", short = "Laughing has its uses",
      why  = "You’d told them off, and now you explained to them why they’d done it. Desmond knew of a study.",
      go   = "as_a_class" },

    quiet { move = "let_it_run", short = "Let it sink in",
      why  = "You thought that it could do with a moment to sink in, and it did. When they spoke again they had all become doctors.",
      go   = "as_a_class" },
  },
}

beat "as_a_class" {
  Desmond    "If we’re to be serious, then, let’s take them as a class." { talk = "away" },
  go "everybody_has_one",
}

beat "rude_will_do" {
  Bashir     "I’d want to wind it on. The watch. When she wasn’t looking." { talk = "feeling", feels = "uneasy" },
  Hilary     "She’d know." { talk = "relationship" },
  draw("early", 1),
  later(2) { talk = "feeling", text = "Things that they’ve done behind a screen." },
  go "everybody_has_one",
}

beat "missing_her" {
  silence(8) { kind = "working" },
  Bashir     "I’d one ready, for tonight. I’d been working on it in the car." { talk = "feeling", feels = "sad" },
  Yewande    "I asked after her at the wedding. I said to Carys, ‘How’s the Tuesday?’ Before I’d asked about Carys’s hip." { talk = "feeling", feels = "laughing" },
  Hilary     "Faces him. The watch. Not her." { talk = "relationship", feels = "thinking" },
  draw("early", 2),
  later(4) { talk = "relationship", text = "How long they’ve known her, none of them having met her." },
  go "desmond",
}

---------------------------------------------------------------------------------------------------- discussion, in the plural

beat "everybody_has_one" {
  Yewande    "I’ve got one exactly the same. I said, ‘Mrs Lacey, what is it that you’d like me to do?’ And she says, ‘Oh, nothing, Doctor. I just like you to know.’" { talk = "away", drift = "generalising" },
  Hilary     "Four in a hundred. Half the appointments." { talk = "away", drift = "generalising" },
  Desmond    "Whereas when I started, and I’m going back to paper, a heart-sink was somebody you’d inherit, like a clock, and there wasn’t the expectation that it would go." { talk = "away", drift = "generalising" },
  Bashir     "I’ve one who brings his own chair." { talk = "away", feels = "laughing" },
  Marguerite "And don’t we all feel so guilty about them?" { talk = "feeling", feels = "warm" },

  moment "hearts" {
    notice "Everybody has one. They’re laying them out on the carpet, side by side, and nobody’s minding whose is whose.",
    hint = "There’s safety in numbers. What are they safe from?",

    say.most "Which of them would each of you least like to find on your list tomorrow morning?" {
      move = "invite_feeling", marks = { felt_experience = 1, relationship_focus = -2, open_speculation = 1, both_sides = -1 }, short = "Tomorrow morning", effect = "laughed = laughed + 1",
      why  = "It got them all talking, and there was some feeling in it. You had five patients then, and not the one that you’d been brought.",
      go   = "least_like" },

    say.four "It’s nearly always grief, with those people, if one goes back far enough to find it." {
      move = "expert_lecture", short = "It’s nearly always grief",
      why  = "It’s wise, and it’s often so. They agreed with you about those people, and those people don’t come at ten to eleven.",
      go   = "those_people" },

    say.lost_her "I’ve been laughing along, and I’ve lost her by it. Where’s she at ten to eleven?" {
      move = "repair", when = "laughed > 1", short = "I’ve lost her by it", effect = "held = held + 1; pauline = pauline + 1; laughed = laughed - 1",
      why  = "You owned to the laughing, which they could all hear, and to what it had cost, which they hadn’t noticed. It’s easier to stop when it’s one of those who laughed that stops.",
      go   = "this_tuesday" },

    say.guilty "We do, Marguerite. I’ve one of my own, and I hide behind the printer when she rings." {
      to = "Marguerite", move = "side_with", short = "Behind the printer", effect = "laughed = laughed + 1",
      why  = "They laughed, and you were one of seven. What you’d told them was true, and it made it a little easier for all of you not to ask who’d stopped.",
      go   = "least_like" },

    say.watch "I’ve lost sight of ours, among these. Ten to eleven, this Tuesday: who was where?" {
      move = "return_to_case", short = "Ten to eleven, Tuesday", effect = "held = held + 1; pauline = pauline + 1",
      why  = "You didn’t mind the others, and asked for a day and a time. There turned out to be two people at it, and a cup of coffee.",
      go   = "this_tuesday" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -1, open_speculation = -2, leader_restraint = -1 }, short = "Let them compare", effect = "laughed = laughed + 1",
      why  = "There was a good deal of comfort in it, and they’d earned some. They compared until it was clear that there’s a type, and nobody keeps ten to eleven free for a type.",
      go   = "those_people" },
  },
}

beat "this_tuesday" {
  silence(5),
  Hilary     "At his desk. Coffee, hot." { talk = "relationship", feels = "thinking" },
  Yewande    "And she’s got her coat on, at home. In the hall." { talk = "relationship", feels = "thinking" },
  Bashir     "Why’s her coat on?" { talk = "relationship", to = "Yewande" },
  Yewande    "It’s Tuesday. She’d put it on before she thought." { talk = "relationship", feels = "sad" },
  Idris      { does = "looks into the piano, where the lid’s up an inch.", feels = "uneasy" },
  draw("early", 2),
  later(3) { talk = "relationship", text = "What there is to do in a hall with a coat on." },
  go "desmond",
}

beat "least_like" {
  Hilary     "Man with the spreadsheet." { talk = "away" },
  Bashir     "My brother-in-law." { talk = "away", drift = "humour", feels = "laughing" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Five other patients." },
  go "desmond",
}

beat "those_people" {
  Yewande    "They’ve nobody. That’s what it is with them, they’ve nobody." { talk = "away" },
  Hilary     "Some have. Still come." { talk = "away" },
  later(3) { talk = "away", text = "What they have in common." },
  go "desmond",
}

---------------------------------------------------------------------------------------------------- discussion, one voice

beat "desmond" {
  stretch "desmond" {
    notice "He has moved to the front of his chair. The others know it, and have got comfortable.",
    hint = "They let him. What is it that they don’t have to do meanwhile?",
    timely = { 3, 5 },
    Desmond    "The thing is, and I say this as one who’s trained eleven of them, all very able, abler than I was, not that that’s any bar, the thing is that nobody nowadays has a patient." { talk = "away", drift = "generalising", feels = "attentive" },
    Desmond    "They have a list. Whereas we, and Hilary will bear me out, or she won’t, we had people, one had them as one has weather." { talk = "away", drift = "monopolising" },
    Yewande    "What I was going to say." { talk = "process" },
    Desmond    "I’m very nearly there. It was Dorothy who said, and I’ve forgotten what it was in aid of, that one retires from the work and not from the people, and she was right, because I put two cups out for a good eighteen months. One doesn’t decide. One morning there’s the one." { talk = "away", drift = "monopolising", feels = "thinking", effect = "cups = 1" },
    Magnus     { does = "has taken in a breath, and has it still.", feels = "thinking" },
    Desmond    "Which brings me to the appointments system." { talk = "away", drift = "monopolising", feels = "attentive" },
    Hilary     { does = "reads the doily." },
    Desmond    "Because your open surgery, where one just walked in, and I’ve the figures somewhere for ’91, was at bottom a moral arrangement." { talk = "away", drift = "monopolising" },
    Marguerite "It’s so rich, Desmond. Isn’t it? There’s such a lot in it." { talk = "away", to = "Desmond", feels = "warm" },

    say.right "You’re right, Desmond, and it needed saying. It was a different job in those days." {
      to = "Desmond", move = "side_with", marks = { both_sides = -1, open_speculation = -2, group_process = -1, leader_restraint = -1 }, short = "A different job",
      why  = "He was touched that you’d noticed, and there was more where it came from. The others had another four minutes off.",
      go   = "a_moral_arrangement" },

    say.hold "I’ll hold you there, Desmond, while it’s warm. What has it set off in the rest of us?" {
      to = "Desmond", move = "balance_voices", short = "What’s it set off?", effect = "held = held + 1; room = 1",
      why  = "You stopped him in the middle, and treated the middle as worth having. There was a small hole in the talk where he’d been, and somebody had been waiting two years for one of about that size.",
      go   = "two_years" },

    say.nub "What’s the nub of it, would you say, Desmond, if you had to give us one sentence?" {
      to = "Desmond", move = "tidy_up", short = "In one sentence",
      why  = "You were helping him to land, and he went round again to look for the runway. It was still his turn, and now you had asked him for it.",
      go   = "a_moral_arrangement" },

    say.magnus "Magnus, we’ve not had a word from you tonight. I’d be so glad to know what you think." {
      to = "Magnus", move = "balance_voices", marks = { safe_space = -1, leader_restraint = -1, group_process = 1 }, short = "Magnus?",
      why  = "You’d seen that he had something, and you reached across Desmond to get it. Six people looked at a man who speaks when he isn’t looked at.",
      go   = "magnus_is_asked" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, open_speculation = -2, both_sides = -1, leader_restraint = -2 }, short = "Let him finish", effect = "pair = pair - 1",
      why  = "He does it for all of them, and they let him, and so did you. When he’d finished there was nothing in the room but the appointments system, and a breath had been let out again.",
      go   = "a_moral_arrangement" },
  },
}

beat "two_years" {
  Desmond    "I’d only the one more thing. No. By all means." { talk = "process", feels = "uneasy" },
  silence(7) { kind = "working" },
  Bashir     "Eighteen months, Des. You never said." { talk = "feeling", to = "Desmond", feels = "sad", when = "cups == 1" },
  Desmond    "It didn’t arise." { talk = "feeling", feels = "sad", when = "cups == 1" },
  Magnus     "You keep it free, and it’s still Tuesday." { talk = "relationship", feels = "thinking" },
  Hilary     "Sorry?" { talk = "process", to = "Magnus" },
  Magnus     "You put a name in it, and it’s a Wednesday." { talk = "relationship" },
  Yewande    "I thought that you’d got it switched off." { talk = "process", to = "Magnus", feels = "shocked" },
  Magnus     "No. It’s on. It’s always on." { talk = "process", feels = "warm" },
  Idris      { does = "has looked up from his shoes." },
  silence(8) { kind = "working" },

  moment "its_always_on" {
    notice "He has now said more than in the whole of last year. Marguerite has both hands together under her chin, and is holding them there.",
    hint = "What would he do, if it were made much of?",
    silence = "working",

    say.more "Would you say a little more about that, Magnus? I’m not sure we’ve all got it." {
      to = "Magnus", move = "interrogate", marks = { safe_space = -1, open_speculation = -1, tolerate_uncertainty = -1, leader_restraint = -1 }, short = "A little more, Magnus?", effect = "room = 0",
      why  = "You didn’t want it lost, and asked him to unwrap it. It was as long as he’d meant it to be, and he looked for what was wrong with it.",
      go   = "that_was_it" },

    say.waiting "There. I’ve thought since September that it would be worth waiting for that chair." {
      to = "Magnus", move = "reassure_early", short = "Worth waiting for", effect = "room = 0",
      why  = "You were glad, and let him know it. He’d said a thing about somebody else’s Tuesday, and found that it had been a thing about himself.",
      go   = "that_was_it" },

    say.keeping "What are those two keeping for one another, do you think, with that ten minutes?" {
      move = "ask_between", short = "Keeping for one another",
      why  = "You followed him in, and to the right place. It was a shade soon, and they came along before they’d finished looking at the Wednesday.",
      go   = "keeping" },

    quiet { move = "hold_silence", short = "Leave it there", effect = "held = held + 1; pair = pair + 1",
      why  = "You let it stand where he’d put it. Marguerite did, too, and saw you see that; and over there somebody heard two sentences about himself that nobody then explained.",
      go   = "a_wednesday" },
  },
}

beat "that_was_it" {
  Magnus     "No. That was it." { talk = "process", feels = "uneasy" },
  Desmond    "It’s the point that I was making about open surgery, in a nutshell." { talk = "away" },
  later(2) { talk = "away", text = "What Magnus meant. Magnus listens to it." },
  go "needs_ringing",
}

beat "keeping" {
  Bashir     "Him a coffee. Her a chair." { talk = "relationship" },
  Yewande    "She’s keeping him on time. And he’s keeping her on his list." { talk = "relationship", feels = "thinking" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "What keeps, and for how long." },
  go "needs_ringing",
}

beat "a_wednesday" {
  silence(22) { kind = "working" },
  stage "Somebody has come in late, downstairs. The door, and a great deal of umbrella.",
  Yewande    "It’s the desk I’m thinking of. They put a name in, and he goes and takes it out. With a rubber, I see it, but it’ll be a click." { talk = "relationship", feels = "sad" },
  Hilary     "Somebody with a shoulder. There’ll be one. Three weeks they’ll have—" { talk = "feeling", feels = "uneasy" },
  Desmond    "Mine’s a shoulder." { talk = "away" },
  Hilary     "Not your shoulder." { talk = "process", to = "Desmond" },
  draw("early", 1),
  later(3) { talk = "relationship", text = "Keeping a place. Who for, and whether they know." },
  go "needs_ringing",
}

beat "a_moral_arrangement" {
  later(4) { talk = "away", text = "Open surgery. The figures for ’91. How the young ones go home." },
  Yewande    "What I was going to say has gone." { talk = "process", feels = "neutral" },
  Bashir     "Was it about cake?" { talk = "away", drift = "humour", feels = "laughing" },
  draw("flat", 1),
  go "needs_ringing",
}

beat "magnus_is_asked" {
  Magnus     "Mm? No. I’m fine." { talk = "process", feels = "uneasy" },
  Hilary     "Has it off when Desmond’s on." { talk = "away", feels = "laughing" },
  stage "Behind Magnus’s ear it whistles, high up, and stops.",
  Desmond    "I yield the floor. No, I’d quite finished." { talk = "process", feels = "irritated" },
  silence(7) { kind = "frozen" },
  later(3) { talk = "away", text = "Batteries. What one pays, and how long they last." },
  go "needs_ringing",
}

---------------------------------------------------------------------------------------------------- discussion, the telephone

beat "needs_ringing" {
  set "cups = 0",
  Yewande    "I want to go round there. I don’t know what as. I don’t even know the street." { talk = "feeling", feels = "uneasy", when = "pauline > 1" },
  Hilary     "Needs ringing. That’s all. One call, two minutes." { talk = "fixing", drift = "advice_giving", when = "watch == 0" },
  Hilary     "Needs posting. Padded envelope, recorded, tomorrow. Done." { talk = "fixing", drift = "advice_giving", when = "watch == 1" },
  Yewande    "I’d ring. I’d say, ‘It’s only me.’" { talk = "fixing" },
  Desmond    "Or a card, with a robin on it, because a letter, from a surgery, is a thing that one opens sitting down." { talk = "fixing" },
  Hilary     "And a slot. Not ten to eleven, or it starts again. Fridays, late." { talk = "fixing", drift = "advice_giving" },
  Marguerite "I’m with Hilary, you know, I must say. I think she’s waiting for it. I think it would be kind." { talk = "fixing", to = "Hilary", feels = "warm" },

  moment "the_telephone" {
    notice "It probably would be kind. Marguerite has turned to you, to see whether you’re coming, too.",
    hint = "Nobody has asked what it would cost to dial.",

    say.who "Who’d be best to do that, Marguerite? Idris himself, or one of them from his desk?" {
      to = "Marguerite", move = "give_advice", short = "Who’d be best?", effect = "plans = plans + 2; bag = 1; pair = pair + 1",
      why  = "The two of you were at one, and it was good to see that something could be done. It took four minutes to settle who, and how he’d feel about it was settled along with it.",
      go   = "written_down" },

    say.not_ours "We’re doing the man’s ringing for him, Marguerite, and that’s not what it’s for." {
      to = "Marguerite", move = "name_process", marks = { safe_space = -1, felt_experience = -1, group_process = -1, leader_restraint = -1, hold_frame = 1 }, short = "Not what it’s for", effect = "pair = pair - 3; owed = 2; safety = safety - 5",
      why  = "It’s the rule, and she taught it to half of them. She heard it from somebody in their fourth month, in front of her friends, and the telephone was left off the hook.",
      go   = "what_are_we_for" },

    quiet { within = "pauline > 2 and plans < 2", move = "hold_silence", otherwise = "let_it_run", short = "Say neither", effect = "plans = plans + 1",
      why  = "Where they’d already been in the room with her, they heard for themselves what they were about to send her. Where they hadn’t, your quiet was taken for the last vote.",
      go   = "say_neither" },

    say.she_answers "It might very well be kind. So it’s rung, and she’s picked it up. What does he say then?" {
      move = "turn_advice", short = "She’s picked it up", effect = "held = held + 1; pauline = pauline + 1",
      why  = "You didn’t oppose it, and you let it ring. People who make forty such calls a week found that they hadn’t got an opening line.",
      go   = "its_only_me" },

    say.four "That’s three of you for it, and I’d make four. I can’t see how it could do any harm." {
      move = "side_with", marks = { both_sides = -1, tolerate_uncertainty = -2, group_process = -1, leader_restraint = -1, safe_space = -1 }, short = "I’d make four", effect = "plans = plans + 1; bag = 1",
      why  = "You joined them, and nobody could say that you were standing apart. It was carried, as motions are, and the one who’d have to do it was at the piano.",
      go   = "written_down" },
  },
}

beat "its_only_me" {
  Yewande    "‘It’s only me.’" { talk = "relationship" },
  Bashir     "And she says, ‘Is it my bloods, Doctor?’" { talk = "relationship" },
  silence(5) { kind = "working" },
  Hilary     "And he says yes." { talk = "relationship", feels = "uneasy" },
  Bashir     "He has her in for a potassium." { talk = "relationship", feels = "thinking" },
  Desmond    "She’ll be on the, is she still on the, no, they stopped that one." { talk = "facts" },
  Hilary     "Would, though. Would invent one. You can’t just ring up, and say you’ve noticed." { talk = "feeling", feels = "uneasy" },
  Idris      { does = "shifts, and his elbow puts a note down. It’s a low one, and it takes its time.", feels = "uneasy" },
  draw("deep", 1),
  later(4) { talk = "relationship", text = "What one says, when there’s nothing the matter." },
  go "the_fish_van",
}

beat "say_neither" {
  go "its_written_down_anyway" { when = "pauline < 3 or plans > 2" },
  silence(12) { kind = "working" },
  Yewande    "‘It’s only me,’ I’d say. And then I’d have to have a reason." { talk = "feeling", feels = "uneasy" },
  Hilary     "Bloods." { talk = "relationship" },
  Bashir     "It’s always bloods." { talk = "relationship", feels = "thinking" },
  Marguerite "And he couldn’t say that he’d missed her. Could he? No." { talk = "relationship", feels = "thinking" },
  set "held = held + 1; pauline = pauline + 1; pair = pair + 1",
  later(4) { talk = "relationship", text = "What one says, when there’s nothing the matter." },
  go "the_fish_van",
}

beat "its_written_down_anyway" {
  silence(4),
  Marguerite "Well, then. That’s all of us." { talk = "process", feels = "warm" },
  set "bag = 1",
  go "written_down",
}

beat "written_down" {
  Hilary     { does = "has the clipboard out from under a chair. There’s an empty month with nothing against it, and she writes it there." },
  Hilary     "‘Idris, T., by Friday.’" { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  Desmond    "One might say by the Tuesday, for the symmetry." { talk = "fixing" },
  Bashir     "Minuted." { talk = "away", feels = "laughing" },
  Idris      { does = "lifts a hand, to show that he’s heard.", feels = "neutral" },
  draw("flat", 1),
  later(3) { talk = "fixing", text = "Fridays, and how to keep it to ten minutes." },
  go "the_fish_van",
}

beat "what_are_we_for" {
  Marguerite "I do know that. I think I do know that." { talk = "process", feels = "withdrawn" },
  silence(7) { kind = "frozen" },
  Hilary     "So what are we for?" { talk = "process", drift = "method_protest", feels = "irritated" },
  Desmond    "It’s a reasonable question, and I put it to Aubrey, in this room, in I think the second year." { talk = "away" },
  later(4) { talk = "away", text = "What Aubrey said, in I think the second year." },
  go "the_fish_van",
}

---------------------------------------------------------------------------------------------------- discussion, the fish van

beat "the_fish_van" {
  set "plans = 0",
  Hilary     "Will be awkward about it, mind. Turns her trolley round on him. Grown woman." { talk = "away", drift = "blaming_patient", when = "bag == 1" },
  Bashir     "‘Not known at this address.’" { talk = "away", drift = "blaming_patient", feels = "laughing", when = "bag == 1" },
  Hilary     "Was all right about her, till the trolley. He’s stood there. With his shopping." { talk = "feeling", drift = "blaming_patient", feels = "irritated", when = "bag == 0 and pauline > 2" },
  Bashir     "She needn’t have spoken. She’d only to finish the hand." { talk = "relationship", drift = "blaming_patient", feels = "irritated", when = "bag == 0 and pauline > 2" },
  Hilary     "Odd, though. Turning your trolley round. Grown woman." { talk = "away", drift = "blaming_patient", when = "bag == 0 and pauline < 3" },
  Bashir     "It’s industrial action." { talk = "away", drift = "blaming_patient", when = "bag == 0 and pauline < 3" },
  Yewande    "She’s making him feel it. My aunties do it. I say, ‘Auntie, I’ve been busy,’ and she says, ‘Did I say a word?’" { talk = "away", drift = "blaming_patient", feels = "irritated" },
  Desmond    "And it’s the one thing she has, isn’t it, to withhold, one sees it in the very old, and in registrars." { talk = "away" },

  moment "the_trolley" {
    notice "They’re cross with her, and it has come up rather suddenly. A month ago they’d have been glad to see her back.",
    hint = "Whose trolley has nobody stood behind?",

    say.hand_up "She’d got her hand up, nearly. What’s in her mind, there, in front of all that fish?" {
      move = "imagine_role", target = "patient", short = "In front of the fish", effect = "held = held + 1; pauline = pauline + 2",
      why  = "You remembered the hand, which only he had seen and nobody had picked up. It was easier to be her than they’d have thought, once she was standing.",
      go   = "on_her_legs" },

    say.off_day "People have their off days. It mayn’t have had a thing to do with him, that trolley." {
      move = "reassure_early", short = "An off day",
      why  = "You took the sting out for everyone, and for him above all. If it had nothing to do with him, though, there were no two people at the fish van at all.",
      go   = "an_off_day" },

    say.looked_for "It’s a way to be looked for, isn’t it? A child hides, and hopes that she’ll be missed." {
      move = "expert_lecture", short = "A way to be looked for",
      why  = "It was tender, and perhaps there’s something in it. It made her six years old, though she’d got all the way to the market on her own.",
      go   = "hide_and_seek" },

    say.good_morning "After all those years she might have managed a good morning. I’d have been hurt." {
      move = "side_with", short = "A good morning", effect = "laughed = laughed + 2",
      why  = "You said what Idris hadn’t, and it warmed him for a moment. She’s on the other side of the van now from eight people.",
      go   = "an_off_day" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, felt_experience = -1, both_sides = -2, leader_restraint = -1 }, short = "Let them be cross", effect = "laughed = laughed + 1; pair = pair - 1",
      why  = "They can be trusted to be cross, and nobody was harmed who was in the room. It was one person’s trolley, and by the end of it it was a kind of person.",
      go   = "an_off_day" },
  },
}

beat "on_her_legs" {
  silence(8) { kind = "working" },
  Bashir     "That she’s been caught." { talk = "relationship", feels = "thinking" },
  Hilary     "At what?" { talk = "relationship", to = "Bashir" },
  Bashir     "Being all right. On her legs. Buying a bit of haddock." { talk = "relationship", feels = "uneasy" },
  Yewande    "She’s not got her envelope. She’s nothing to give him." { talk = "feeling", feels = "sad" },
  Hilary     "Does hake, that van. Not haddock." { talk = "facts" },
  Bashir     "Hake, then." { talk = "facts", to = "Hilary" },
  Desmond    "I don’t suppose that either has ever seen the other, what’s the word, vertical." { talk = "relationship", feels = "thinking" },
  silence(7) { kind = "working" },
  Magnus     "You’d want to go over. You’d not know what as." { talk = "relationship", feels = "sad", when = "room == 1" },
  Idris      { does = "isn’t looking at anyone.", feels = "near_tears" },
  draw("deep", 2),
  later(4) { talk = "relationship", text = "Meeting them in shops. What’s in the basket, and who looks away." },
  go "weve_done_this_for_years",
}

beat "an_off_day" {
  Yewande    "He ran after that woman for twenty-eight years." { talk = "away", drift = "idealising", feels = "warm" },
  Hilary     "Saint, frankly." { talk = "away", drift = "idealising" },
  Bashir     "St Idris of the Legs." { talk = "away", drift = "humour", feels = "laughing" },
  Idris      { does = "blesses them, with two fingers.", feels = "laughing" },
  draw("flat", 1),
  later(3) { talk = "away", text = "Gratitude, and who shows any." },
  go "weve_done_this_for_years",
}

beat "hide_and_seek" {
  Marguerite "Oh, yes. And there’s an anxious attachment, isn’t there? And he’s the safe base, and perhaps the unsafe one." { talk = "away", drift = "intellectualising", feels = "attentive", when = "owed == 0" },
  Desmond    "Attachment, broadly. There’s an anxious one and an avoidant, and I forget which it is that has the trolley." { talk = "away", drift = "intellectualising", feels = "attentive", when = "owed > 0" },
  Hilary     "She’s seventy." { talk = "away", feels = "irritated" },
  later(3) { talk = "away", text = "Attachment, and who did the course." },
  go "weve_done_this_for_years",
}

---------------------------------------------------------------------------------------------------- discussion, two leaders

beat "weve_done_this_for_years" {
  Hilary     "So that’s her done. Could take the locum, after all." { talk = "process", drift = "method_protest", when = "bag == 1" },
  Hilary     "Got to say it. No further on. Aubrey’d have let us finish." { talk = "process", drift = "method_protest", feels = "irritated", when = "bag == 0 and pauline < 4" },
  Hilary     "Nothing to do. That’s what it is. Sat here with nothing to do. Aubrey’d have let us finish." { talk = "process", drift = "method_protest", feels = "uneasy", when = "bag == 0 and pauline > 3" },
  Desmond    "We have done this for nineteen years, you know, and I don’t say that one can’t be shown a new way to peel an egg." { talk = "away", drift = "method_protest" },
  Bashir     "It used to be funnier." { talk = "away", when = "laughed < 2" },
  Bashir     "It’s gone off since the interval. There’s been no interval." { talk = "away", when = "laughed > 1" },
  Yewande    "I like it. I said to my husband, the new one makes you wait." { talk = "process", feels = "warm", when = "held > 3" },
  Yewande    "I don’t mind it. I said to my husband, the new one’s no trouble." { talk = "process", feels = "warm", when = "held < 4" },
  Hilary     "Marguerite says what she thinks, at any rate." { talk = "process", to = "Marguerite", drift = "splitting" },
  Marguerite "Oh, now. We’re different, that’s all. I’m a great one for a feeling." { talk = "process", feels = "uneasy" },

  moment "nineteen_years" {
    notice "They are looking from one of you to the other. Each of you could have half of them, for the asking.",
    hint = "It’s about him, too. Who has been in two halves since October?",

    say.why_not "It’s worth saying why we don’t finish up here. It’s in order to bear what he bears." {
      move = "expert_lecture", marks = { felt_experience = -1, both_sides = -1, open_speculation = -2, tolerate_uncertainty = -1, group_process = -1, leader_restraint = -2 }, short = "Why we don’t finish",
      why  = "It was well put, and half of them could have put it. An old protest got the old answer, and nobody had to say what it’s like to be of no use.",
      go   = "the_leaflet" },

    say.halves "Half of us want it settled, and half can’t leave it. I’d guess that he’s got both." {
      move = "hold_both", short = "He’s got both halves", effect = "held = held + 1; pauline = pauline + 1; pair = pair + 1",
      why  = "You took neither half, and gave them both to somebody who wasn’t in the argument. Marguerite could have one of them, then, without its being against you.",
      go   = "both_halves" },

    say.aubrey "I only met him the once. How would Aubrey have been, do you think, with all this?" {
      move = "invite_image", marks = { relationship_focus = -1, open_speculation = 1, group_process = 0, hold_frame = -1 }, short = "How would Aubrey be?",
      why  = "You let them have him back, and there was more fondness in it than grievance. He kept them company for four minutes, and so nobody else’s chair was looked at.",
      go   = "binoculars" },

    say.by_her "Marguerite has known you much longer than I have. I’m content to go by what she says." {
      to = "Marguerite", move = "side_with", marks = { both_sides = -1, group_process = -2, hold_frame = -1, leader_restraint = 0 }, short = "Go by what she says", effect = "pair = pair - 1; alone = alone + 1",
      why  = "It was modest, and you may have meant it. She’d been led with for eighteen years, and didn’t know what to do with a colleague who had just stood up and given her his chair.",
      go   = "by_what_she_says" },

    quiet { within = "pair > 5", move = "hold_silence", otherwise = "let_it_run", short = "Leave it to her",
      why  = "There was somebody else in the room to answer it. Whether she’d answer for both of you, or only for herself, had been settled before this.",
      go   = "for_both_of_you" },
  },
}

beat "both_halves" {
  silence(6) { kind = "working" },
  Marguerite "I’m the half who’d ring. I’d ring this minute. I’d have rung in October." { talk = "feeling", feels = "uneasy" },
  Hilary     "I’m the other." { talk = "feeling", feels = "thinking" },
  Yewande    "You’re not! You’re the one who said ring!" { talk = "process", to = "Hilary", feels = "laughing" },
  Hilary     "So it’s over with. So I can, oh, I don’t know. Leave it." { talk = "feeling", feels = "uneasy" },
  Bashir     "He wants shot of her, and he’s got no one for ten to eleven." { talk = "relationship", feels = "thinking" },
  draw("deep", 2),
  later(4) { talk = "relationship", text = "Both halves, and who has which. It keeps changing." },
  go "coats",
}

beat "the_leaflet" {
  Hilary     "Know. Wrote the leaflet." { talk = "away", feels = "irritated" },
  Desmond    "With a rather good drawing of some chairs." { talk = "away" },
  later(3) { talk = "away", text = "The leaflet. Whether it needs redoing." },
  go "coats",
}

beat "binoculars" {
  Yewande    "He’d have looked out of that window." { talk = "away", feels = "warm" },
  Bashir     "For a month, once." { talk = "away", feels = "laughing" },
  Desmond    "We gave him binoculars. I chose them. I don’t know that anybody has asked what he sees." { talk = "away", feels = "thinking" },
  Marguerite { does = "straightens the harbour, which was straight.", feels = "sad" },
  later(4) { talk = "away", text = "Aubrey. The time the ceiling came down, and he waited to see what they’d make of it." },
  go "coats",
}

beat "by_what_she_says" {
  Marguerite "Oh. Well, then I think, I think I’d just like to ask Idris how he’s doing, over there?" { talk = "process", to = "Idris", feels = "uneasy", drift = "interrogating" },
  Idris      "I’m all right. You carry on." { talk = "process", feels = "tense" },
  Marguerite "He’s all right. And how are we? Are we all right?" { talk = "process", feels = "uneasy" },
  Hilary     { does = "looks at you, and at the window." },
  later(3) { talk = "away", text = "Whether they’re all right. On the whole they are." },
  go "coats",
}

beat "for_both_of_you" {
  go "only_for_herself" { when = "pair < 6" },
  silence(7) { kind = "working" },
  Marguerite "I miss him as well, Hilary. It’s nobody’s fault. I don’t know where to look, when nobody’s talking. I used to look at him." { talk = "feeling", to = "Hilary", feels = "sad" },
  silence(5) { kind = "working" },
  Hilary     "Sorry." { talk = "feeling", feels = "uneasy" },
  Marguerite "And if I had somebody that I’d always looked at, and I couldn’t ring them, well." { talk = "relationship", feels = "thinking" },
  set "held = held + 1; pauline = pauline + 1; pair = pair + 1",
  draw("deep", 1),
  go "coats",
}

beat "only_for_herself" {
  Marguerite "I do say what I think. I always have. And what I think is that there’s some irritation, and I’m going to own mine." { talk = "process", feels = "tense", drift = "splitting" },
  Desmond    "Hear, hear." { talk = "process" },
  Yewande    "I’m not irritated. Are we irritated?" { talk = "process", feels = "uneasy" },
  set "owed = 1" { when = "owed == 0" },
  set "pair = pair - 1",
  later(2) { talk = "away", text = "Whether they’re irritated." },
  go "coats",
}

-- What has come between the leaders is met here, if anything has; then Maeve, in one of two ways.
beat "coats" {
  go "between_the_two" { when = "owed > 0" },
  go "whose_chair",
}

beat "whose_chair" {
  go "nobody_has_rung" { when = "pauline > 2 and held > 3" },
  go "the_rota_again",
}

beat "between_the_two" {
  Marguerite "I’ll leave it to you from here, shall I? I shouldn’t like to tread on anything." { talk = "process", feels = "withdrawn", when = "owed == 2" },
  Marguerite "I seem to be doing it all by myself. So I’ll leave it to you from here, shall I?" { talk = "process", feels = "withdrawn", when = "owed == 1" },
  stage "She has said it across the whole circle, quite quietly. Somebody puts down a cup with great care.",
  Desmond    { does = "reads the back of Aubrey’s postcard, from where he is." },

  moment "between_us" {
    notice "She means it for you, and everybody else has it, too. Idris has turned his chair an inch, to see.",
    hint = "They’ve all sat at tables where this was left.",

    say.both_ways "Not at all, Marguerite. You’ve your way and I’ve mine, and they’re both of them needed." {
      to = "Marguerite", move = "reassure_early", short = "Both of them needed",
      why  = "It was gracious, and she said something gracious back. Two people who’ve been polite to each other like that don’t try it again that evening.",
      go   = "gracious" },

    say.later_on "Let’s keep that for the car park, Marguerite. Where had we left her, at the fish van?" {
      to = "Marguerite", move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, safe_space = -1, group_process = -1 }, short = "For the car park",
      why  = "It does belong in the car park, mostly, and you were quick to shield them. It had been done in here, though, and in here it was left.",
      go   = "gracious" },

    say.own "I’ve left you to do it all alone, and it was clumsy of me. I want to be in it with you." {
      to = "Marguerite", move = "repair", when = "owed == 1", short = "I left you to it", effect = "owed = 0; pair = pair + 3; held = held + 1",
      why  = "You said what you hadn’t done, in one breath, to the person who’d had to do it instead. Six people saw how a thing is mended while it can still be, and one of them is sitting at a piano.",
      go   = "in_this_together" },

    say.mend "I cut across you in front of everybody, and it was clumsy. I need you in this with me." {
      to = "Marguerite", move = "repair", when = "owed == 2", short = "I cut across you", effect = "owed = 0; pair = pair + 3; held = held + 1",
      why  = "You said what you’d done, in one breath, to the person that you’d done it to. Six people saw how a thing is mended while it can still be, and one of them is sitting at a piano.",
      go   = "in_this_together" },

    say.eye_to_eye "What’s it like for the rest of you, when the two of us don’t quite see eye to eye?" {
      move = "name_process", marks = { safe_space = -1, relationship_focus = -2, group_process = 0, leader_restraint = -1 }, short = "For the rest of you?",
      why  = "You made it something to talk about, and it would have been brave if it hadn’t been theirs to look after. They told you both that you’re marvellous, like children at a breakfast.",
      go   = "marvellous" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "Let it be", effect = "pair = pair - 1; alone = alone + 1",
      why  = "You let it go by, as one does. So did everybody, and they have now two people in the room who aren’t being spoken to.",
      go   = "let_it_be" },
  },
}

beat "in_this_together" {
  silence(6) { kind = "working" },
  Marguerite "Well, I do go on. I hear it, and I go on." { talk = "process", feels = "warm" },
  Bashir     "We’ve all got knees." { talk = "process", to = "Marguerite", feels = "warm" },
  Marguerite "Use one, then. I’ll see it. I always saw it." { talk = "process", feels = "laughing" },
  Idris      { does = "has been watching the two of you, as one watches people being helped across a road.", feels = "thinking" },
  go "whose_chair",
}

beat "gracious" {
  Marguerite "You’re very kind." { talk = "process", feels = "neutral" },
  silence(5),
  go "whose_chair",
}

beat "marvellous" {
  Yewande    "I think that you’re lovely together." { talk = "away", feels = "uneasy" },
  Desmond    "Complementary." { talk = "away" },
  Hilary     "Can we not?" { talk = "process", feels = "irritated" },
  later(2) { talk = "away", text = "How well you lead them." },
  go "whose_chair",
}

beat "let_it_be" {
  silence(10) { kind = "frozen" },
  Bashir     "Fig roll?" { talk = "away", to = "Marguerite", drift = "humour" },
  Marguerite "No. Thank you, dear." { talk = "away", feels = "withdrawn" },
  go "whose_chair",
}

---------------------------------------------------------------------------------------------------- discussion, the ninth chair

beat "nobody_has_rung" {
  Yewande    "How long was it till they saw? On his desk. That she’d stopped?" { talk = "relationship", feels = "thinking" },
  Hilary     "They haven’t. He takes them out again." { talk = "relationship" },
  Bashir     "You’d think that one of them would say." { talk = "relationship", feels = "uneasy" },
  silence(5),
  Bashir     { does = "is looking at the coats.", feels = "uneasy" },
  Bashir     "Has anybody rung Maeve?" { talk = "process", when = "maeve == 0" },
  Bashir     "We never said who was ringing Maeve." { talk = "process", when = "maeve == 1" },
  Hilary     "Thought it was Yewande." { talk = "process", feels = "uneasy" },
  Yewande    "I thought, Hilary. It’s always Hilary." { talk = "process", feels = "uneasy" },
  Desmond    "I had assumed that Marguerite, ex officio." { talk = "process" },
  Marguerite "I did mean to. I’ve been meaning to." { talk = "process", feels = "uneasy" },
  silence(14) { kind = "frozen" },
  Yewande    { does = "gets up, takes her own coat off the ninth chair, and sits down with it on her knee.", drift = "frozen_silence" },

  moment "maeve" {
    notice "Two coats are left on it. Nobody knows what to do about theirs, now that it’s been seen.",
    hint = "Six people who ring strangers all day. What is it about the ones they know?",
    silence = "frozen",

    say.tomorrow "One of you ring her tomorrow, then, and that’s off our conscience. Who’d like to?" {
      move = "give_advice", short = "Ring her tomorrow",
      why  = "It needed doing, and you saw to it. They’d been for once in the place where Idris is every Tuesday, and you showed them out by the door that he can’t find.",
      go   = "tomorrow_then" },

    say.harder "So it’s hard to do. It gets harder by the week, I’d say, and worst with the fond ones." {
      move = "name_process", short = "Harder by the week", effect = "held = held + 1; pauline = pauline + 1; maeve = 2",
      why  = "You didn’t scold, and you didn’t arrange it. You said how it comes about, with nobody’s name in it, and somebody there knew to the day how it had come about.",
      go   = "lemon_drizzle" },

    say.knows "I’m sure Maeve knows. Nineteen years aren’t undone for the want of a phone call." {
      move = "reassure_early", short = "Maeve knows",
      why  = "They wanted that very much, and you gave it to them. It was what each of them had been telling himself since October, and it had got them as far as this.",
      go   = "maeve_knows" },

    say.afterwards "We’ll keep Maeve for afterwards, I think, and go back to Idris and his Tuesday." {
      move = "return_to_case", marks = { hold_frame = 1, relationship_focus = 1, group_process = -1, safe_space = -1 }, short = "Keep Maeve for after",
      why  = "You were guarding his hour, and they’re not here to talk about themselves. It was his hour that they’d walked into, though, by another door, and they went quietly out again.",
      go   = "maeve_knows" },

    quiet { move = "hold_silence", short = "Let it be quiet", effect = "alone = alone + 1",
      why  = "There was shame in that quiet, and nothing had been said that made it safe to have any. It lasted until somebody was funny.",
      go   = "somebody_is_funny" },
  },
}

beat "lemon_drizzle" {
  silence(8) { kind = "working" },
  Bashir     "She told me. At the cars, in September. She said, ‘I’ve been thinking that I might stop.’" { talk = "feeling", feels = "uneasy" },
  Bashir     "And I said, ‘Who’d do the lemon drizzle?’" { talk = "feeling", feels = "sad" },
  silence(6) { kind = "working" },
  Yewande    "What did she say?" { talk = "relationship", to = "Bashir" },
  Bashir     "She laughed. She’s always been a good audience." { talk = "feeling", feels = "sad" },
  Idris      { does = "has turned round, and is facing the keys.", feels = "near_tears" },
  go "the_choir_stops",
}

beat "tomorrow_then" {
  Hilary     "Will do it. Eight fifteen." { talk = "fixing", does = "writes it on her hand.", feels = "neutral" },
  Yewande    "Give her our love." { talk = "away" },
  Bashir     { does = "opens his mouth, and puts a fig roll in it.", feels = "uneasy" },
  later(2) { talk = "away", text = "What to say to her. That they’ve a plate, and nothing on it." },
  go "the_choir_stops",
}

beat "maeve_knows" {
  Yewande    "She does know. She said to me, ‘You lot.’" { talk = "away", feels = "warm" },
  Bashir     { does = "looks at the doily.", feels = "withdrawn" },
  later(2) { talk = "relationship", text = "Idris and Mrs T, with an eye on the coats." },
  go "the_choir_stops",
}

beat "somebody_is_funny" {
  silence(9) { kind = "frozen" },
  Bashir     "We could put it on the rota." { talk = "away", drift = "humour", feels = "uneasy" },
  Hilary     "January. ‘Ring Maeve.’" { talk = "away", feels = "laughing" },
  draw("flat", 1),
  later(1) { talk = "away", text = "Other things that could go on the rota." },
  go "the_choir_stops",
}

beat "the_rota_again" {
  stage "The coats have been leaning for some time. Now they go, all three, with the chair.",
  Hilary     { does = "stands it up again, and hangs them back on." },
  Hilary     "While I think. April. Idris, you’re not down." { talk = "process", to = "Idris" },
  Idris      "Put a query." { talk = "process", feels = "uneasy" },
  Yewande    "You always do April! It’s the bara brith." { talk = "away", to = "Idris", feels = "warm" },
  Desmond    "It’s the only thing that I give up for Lent in order to come to." { talk = "away" },
  Bashir     "He’s holding out for a fee." { talk = "away", drift = "humour", feels = "laughing" },

  moment "april" {
    notice "It’s only the rota. Idris is smiling at it, from over there, as a man might who is being measured for something.",
    hint = "There’s an empty chair with coats on, and an empty month.",

    say.two_gone "That’s Maeve’s chair. So two have stopped coming, and no one has rung them." {
      move = "name_process", short = "Two who’ve stopped", effect = "held = held + 1; pauline = pauline + 1; maeve = 2; room = 1",
      why  = "You said what was under the coats, and put it next to the case and left it there. It was late in the hour to become serious, and some of them were glad.",
      go   = "two_who_stopped" },

    say.query "You’ve always had April, from what they say. What would the query be for, Idris?" {
      to = "Idris", move = "interrogate", short = "What’s the query for?", effect = "alone = alone + 2; exposure = exposure + 6",
      why  = "You’d heard it, and nobody else had, and you asked. He was by himself at a piano, in front of everyone, and he’s quick.",
      go   = "a_fee" },

    say.april "Put me in for April, if Idris would rather not be pinned down as far off as that." {
      move = "reassure_early", short = "Put me in for April",
      why  = "You got him out of it, and he was grateful. There’s a name against the month now, and nothing left to ask about.",
      go   = "a_name_against_it" },

    say.what_else "Cake apart, we’ve a little time in hand. What else might somebody try with her?" {
      move = "give_advice", short = "What else might one try?", effect = "bag = 1",
      why  = "You brought them back to work, and they’re good at work. He got four more suggestions, and he has been in the job for thirty-six years.",
      go   = "what_else" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "Let them do the rota", effect = "alone = alone + 1",
      why  = "There was no harm in the rota. A man was asked for April by his oldest friends and said something that wasn’t yes, and it went down on the clipboard as a joke.",
      go   = "a_fee" },
  },
}

beat "a_fee" {
  Idris      "I’m in talks with another group. They’ve a piano in tune." { talk = "away", feels = "laughing" },
  Bashir     "I knew it." { talk = "away", feels = "laughing" },
  Hilary     { does = "writes a question mark." },
  later(3) { talk = "away", text = "Bara brith, and how long it keeps." },
  go "the_choir_stops",
}

beat "a_name_against_it" {
  Hilary     "April, then." { talk = "away", does = "writes it." },
  Idris      { does = "makes you a small bow, sitting.", feels = "neutral" },
  later(2) { talk = "away", text = "May. June." },
  go "the_choir_stops",
}

beat "what_else" {
  Desmond    "There’s a befriender, I’m told, though the last one wanted befriending." { talk = "fixing", drift = "advice_giving" },
  Hilary     "Chair yoga." { talk = "fixing" },
  Yewande    "I’d get her a new watch, a nice big one." { talk = "fixing" },
  later(3) { talk = "fixing", text = "A befriender. A falls clinic, for the legs." },
  go "the_choir_stops",
}

beat "two_who_stopped" {
  silence(9) { kind = "working" },
  Hilary     { does = "puts the clipboard face down on the carpet.", feels = "uneasy" },
  Bashir     "She told me that she might. At the cars. I said, ‘Who’d do the lemon drizzle?’" { talk = "feeling", feels = "sad" },
  Yewande    "You never did." { talk = "process", to = "Bashir" },
  Bashir     "She laughed." { talk = "feeling", feels = "sad" },
  later(3) { talk = "relationship", text = "Who saw her last. What she’d had on." },
  go "the_choir_stops",
}

---------------------------------------------------------------------------------------------------- the choir stops

beat "the_choir_stops" {
  stage "Under the floor it stops. It’s their interval; there’ll be an urn. Nobody up here had been listening to the choir, and everyone hears it now.",
  silence(17) { kind = "working" },
  Marguerite { does = "has drawn a breath, and looks across at you over the top of it.", when = "owed == 0" },
  Marguerite { does = "is looking at her knees.", when = "owed > 0" },
  Desmond    { does = "has got as far as ‘The’.", drift = "working_silence" },

  moment "the_choir" {
    notice "It’s a long way down. Idris hasn’t moved.",
    hint = "There’s been a good deal said in this room. How much of it was for the sake of not hearing this?",
    silence = "working",

    say.marguerite "You’d something there, Marguerite, I thought. Do say it, if you’d like to." {
      to = "Marguerite", move = "balance_voices", marks = { group_process = -1, open_speculation = 0, leader_restraint = -1 }, short = "Do say it, Marguerite", effect = "pair = pair + 1",
      why  = "You were making room for a colleague, as you’d been trying to do all night. What she’d had was a breath, and now she had to find some words for it.",
      go   = "she_says_it" },

    quiet { move = "hold_silence", short = "Stay with it",
      why  = "You stayed where you were, and let the floor be quiet. What she does with her breath isn’t in your hands at that moment, and was, for the fifty minutes before it.",
      go   = "nobody_says_it" },

    say.noticing "What’s it like, just now, for each of you, with the music gone from under us?" {
      move = "invite_feeling", marks = { felt_experience = 1 }, short = "With the music gone",
      why  = "It was gentle, and you’d noticed what they had noticed. They came up to answer, one after the other, and were soon all at the surface.",
      go   = "the_urn" },

    say.all_of_us "I expect each of us has somebody we’ve let go, for want of ringing them in time." {
      move = "tidy_up", short = "Each of us has one", effect = "pauline = pauline - 1",
      why  = "You said the thing that it was about, and you said it well. They nodded, and it was over, and nobody had had to find out whose face it was.",
      go   = "the_urn" },
  },
}

beat "she_says_it" {
  Marguerite "Only that it’s gone very deep. And that it’s sad, and rich, and I think that we’re all of us thinking about endings." { talk = "away", feels = "warm" },
  Hilary     "Was thinking about parking." { talk = "away", drift = "humour", feels = "laughing" },
  later(4) { talk = "away", text = "Endings, and that they are also beginnings." },
  go "ten_to_nine",
}

beat "the_urn" {
  Yewande    "Chilly. I always think, if it’s quiet, there must be a window open." { talk = "away" },
  Desmond    "The tenors will be glad of it." { talk = "away" },
  Bashir     "As are we all." { talk = "away", drift = "humour", feels = "laughing" },
  later(4) { talk = "away", text = "What they’re singing, and whether one knows anyone in it." },
  go "ten_to_nine",
}

beat "nobody_says_it" {
  go "the_breath_comes_out" { when = "pair < 5 or owed > 0" },
  silence(16) { kind = "working" },
  Marguerite { does = "lets the breath go again. She has put a hand on her own knee, flat, and is looking at it.", feels = "thinking" },
  set "still = 1; held = held + 1",
  go "a_barometer" { when = "room == 1" },
  silence(9) { kind = "working" },
  Yewande    "I’ve a Mrs Lacey. I told her that she could come a bit less. So she did. She came less." { talk = "feeling", feels = "sad" },
  Yewande    "I never asked her where she went instead." { talk = "relationship", feels = "sad" },
  silence(10) { kind = "working" },
  go "ten_to_nine",
}

beat "a_barometer" {
  silence(8) { kind = "working" },
  Magnus     "You clear your desk. There’s a drawer that you’ve not had open for years. It’s Christmas cards." { talk = "feeling", feels = "thinking" },
  Magnus     "There was a man that I’d not told. You’re going to, and it’s a Friday. He read it on the door." { talk = "feeling", feels = "sad" },
  silence(7) { kind = "working" },
  Magnus     "Nobody asked, here. You said that you were stopping, and there was a barometer." { talk = "feeling", feels = "neutral" },
  Desmond    "I chose it." { talk = "feeling", feels = "uneasy" },
  Magnus     "It’s a good barometer." { talk = "feeling", to = "Desmond", feels = "warm" },
  silence(12) { kind = "working" },
  go "ten_to_nine",
}

beat "the_breath_comes_out" {
  silence(4) { kind = "working" },
  Marguerite "And I’m thinking, what a lot of loss there is. And what strength! And how it’s Christmas." { talk = "away", feels = "warm", when = "owed == 0" },
  Desmond    "The tenors, if one may say so, want taking out and shooting." { talk = "away", drift = "humour", feels = "uneasy", when = "owed > 0" },
  Bashir     "It’s quite a high window." { talk = "away", drift = "humour", feels = "laughing", when = "owed > 0" },
  Hilary     "Mince pie would be nice." { talk = "away" },
  later(2) { talk = "away", text = "Whether they’d mind, downstairs, if somebody went and asked." },
  go "ten_to_nine",
}

---------------------------------------------------------------------------------------------------- return

beat "ten_to_nine" { phase "return",
  stage "Under the floor somebody gives a note, and they’re off again, the same eight bars.",
  Hilary     "They’re back." { talk = "away" },
  moment "ten_to" {
    notice "Ten to nine. He’s been with his back to a piano for thirty-five minutes, and nobody has asked him to play.",
    hint = "He needs a door with nobody standing in it.",

    say.come_in "It’s ten to. Come in again, Idris, with any of that that you’d like, or with none." {
      to = "Idris", move = "bring_back", short = "With any or none", effect = "held = held + 1",
      why  = "You said the time, and opened the circle, and asked him nothing. He could bring in whatever he’d got, or leave it where it was.",
      go   = "he_comes_in" },

    say.marguerite "It’s ten to. Marguerite, you’ve known him longest: would you fetch him in?" {
      to = "Marguerite", move = "bring_back", marks = { hold_frame = 1, protect_presenter = 0, group_process = 1 }, short = "Would you fetch him in?",
      why  = "You shared the work, and at the place where it’s most pleasant to do. How she’d do it depended on what the two of you had made of the last fifty minutes.",
      go   = "she_fetches_him" },

    say.threads "Before he comes in, shall I draw out two or three of the threads that we’ve had?" {
      move = "tidy_up", short = "Two or three threads", effect = "pauline = pauline - 1",
      why  = "You wanted him to have something to come back to. He was read a short report on himself, and found it very fair.",
      go   = "threads" },

    say.nearest "Come back in, Idris. Which of us has got nearest, would you say, to how it was?" {
      to = "Idris", move = "interrogate", marks = { hold_frame = 1, protect_presenter = -2, tolerate_uncertainty = -1, open_speculation = -1 }, short = "Who got nearest?", effect = "alone = alone + 1",
      why  = "It’s natural to want to know, and they all leaned forward. He had six friends to be fair to, and he was fair.",
      go   = "nearest" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "Let them go on", effect = "alone = alone + 1; pair = pair - 1",
      why  = "You let them have the time, and they used it. It was his, and there’s less of it now, and it was Marguerite who remembered.",
      go   = "six_minutes_to" },
  },
}

beat "he_comes_in" {
  Idris.returns,
  Idris      { does = "sits down in it rather upright, like a man at an optician’s." },
  go "what_he_brings",
}

beat "she_fetches_him" {
  go "how_are_we_feeling" { when = "pair < 5 or owed > 0" },
  Marguerite "Idris. Your chair’s here." { talk = "frame", to = "Idris", feels = "warm" },
  Idris.returns,
  set "held = held + 1; pair = pair + 1",
  silence(5),
  go "what_he_brings",
}

beat "how_are_we_feeling" {
  Marguerite "Idris, my dear, come home! And how are you feeling? Heard? A bit exposed? A bit of both?" { talk = "feeling", to = "Idris", feels = "warm" },
  Idris.returns,
  Idris      "A bit of both." { talk = "away", to = "Marguerite", feels = "neutral" },
  set "alone = alone + 1",
  go "what_he_brings",
}

beat "threads" {
  later(2) { talk = "away", text = "Three threads. There’s something for everyone in them." },
  Idris.returns,
  Idris      "I couldn’t have put it better." { talk = "away", feels = "neutral" },
  go "what_he_brings",
}

beat "nearest" {
  Idris.returns,
  Idris      "You were all of you bang on. I’d not like to come between you." { talk = "away", feels = "laughing" },
  go "what_he_brings",
}

beat "six_minutes_to" {
  later(4) { talk = "away", text = "Tenors. A recipe." },
  Marguerite "My dears, Idris is still at the piano!" { talk = "frame", feels = "shocked" },
  Idris.returns,
  Idris      "I was quite happy. I’d got Middle C." { talk = "away", feels = "laughing" },
  go "what_he_brings",
}

-- What the hour has built decides how he comes back.
beat "what_he_brings" {
  go "he_puts_it_down" { when = "still == 1 and pauline > 3 and alone < 3 and watch == 0" },
  go "not_in_a_drawer" { when = "held > 5 and pauline > 3" },
  go "not_quite_straight" { when = "held > 3 and pauline > 2" },
  go "in_her_voice" { when = "laughed > 2" },
  go "by_friday" { when = "bag == 1 and alone < 4" },
  go "good_news_for_everybody" { when = "alone > 5" },
  go "in_her_voice" { when = "laughed > 1 and watch == 0" },
  go "good_news_for_everybody" { when = "alone > 2" },
  go "by_friday",
}

beat "he_puts_it_down" {
  set "came = 1",
  silence(6) { kind = "working" },
  Idris      { does = "takes his hand out of his pocket, and puts something down beside the cake plate, with the face to them.", feels = "uneasy" },
  Bashir     "‘So you needn’t—’" { talk = "relationship", feels = "shocked" },
  silence(5) { kind = "working" },
  Idris      "She left it. I’ve not told you right. I’m stopping, end of March. They don’t know in the practice. I hadn’t told Carys. And she’d done the legs, and she was having a rest, and I said, ‘I’m stopping in the spring, Mrs T.’ And I was as surprised as she was." { talk = "relationship", feels = "uneasy" },
  silence(4),
  Idris      "And it went quiet. It’s never been quiet. You could hear that thing." { talk = "feeling", feels = "sad" },
  Idris      "So I said, ‘And how are the bowels?’" { talk = "feeling", feels = "near_tears" },
  silence(8) { kind = "working" },
  Idris      "And she did her coat up. It had six minutes on it yet. And she said, ‘I’ll not keep you, then, Doctor.’" { talk = "relationship", feels = "near_tears" },
  silence(9) { kind = "working" },

  moment "ill_not_keep_you" {
    notice "Nobody has laughed at the bowels. It has a very small tick, and goes rather fast.",
    hint = "He’s told you what he did, the last time that it was like this.",
    silence = "working",

    say.meant "She’ll have known what you meant by it, Idris. People do, after as long as that." {
      to = "Idris", move = "reassure_early", short = "She’ll have known", effect = "came = 2",
      why  = "It may well be true, and it was said with love. It went quiet, and somebody asked after the bowels.",
      go   = "she_ll_have_known" },

    say.another "What might you have said to her, if the quiet had gone on a little bit longer?" {
      to = "Idris", move = "interrogate", marks = { protect_presenter = -1, tolerate_uncertainty = -2, leader_restraint = -1 }, short = "A little bit longer?", effect = "came = 2",
      why  = "It’s a good question, and he’s been asking it every morning for five weeks. Put to him across a plate it was one that he could answer with a joke.",
      go   = "something_in_welsh" },

    quiet { move = "hold_silence", short = "Let it tick", effect = "held = held + 1",
      why  = "It went quiet, and eight people let it. He’d thought that what came after that was up to him.",
      go   = "kept_wound" },

    say.everybody "What’s that been like to hear, for the rest of you? You didn’t know it, either." {
      move = "invite_feeling", marks = { felt_experience = 1, open_speculation = 1, protect_presenter = -1 }, short = "For the rest of you?", effect = "came = 2",
      why  = "You were thinking of them, and they had indeed been hit. They were sorry, and surprised, and wanted to know about the pension, and the thing on the table went on by itself.",
      go   = "they_didnt_know" },
  },
}

beat "kept_wound" {
  silence(24) { kind = "working" },
  Idris      "You’ve to wind it. Mornings. I’ve kept it wound." { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Idris      "It says ‘Pauline’ on the back. ‘Pauline, 21.’" { talk = "relationship", feels = "near_tears" },
  Hilary     "Pauline." { talk = "relationship", feels = "sad" },
  silence(14) { kind = "working" },
  Bashir     "I’ve done that woman’s voice for nineteen years." { talk = "feeling", feels = "sad" },
  Idris      "She’d be tickled. She does me, for her sister." { talk = "relationship", to = "Bashir", feels = "warm" },
  go "five_to_nine",
}

beat "she_ll_have_known" {
  Idris      "I dare say." { talk = "away", feels = "neutral" },
  Yewande    "Of course she did! I’d have known." { talk = "away", to = "Idris", feels = "warm" },
  Idris      { does = "takes it up off the table, since it’s in the way of the plate.", feels = "withdrawn" },
  later(1) { talk = "away", text = "What she’ll have known." },
  go "five_to_nine",
}

beat "something_in_welsh" {
  Idris      "Something in Welsh, with any luck, and neither of us the wiser." { talk = "away", feels = "laughing" },
  Marguerite { does = "laughs, and is sorry.", feels = "uneasy" },
  silence(4),
  Idris      { does = "turns it a quarter round, on the table.", feels = "sad" },
  go "five_to_nine",
}

beat "they_didnt_know" {
  Desmond    "March. I’m, well. One’s stuck for a word." { talk = "feeling", feels = "shocked" },
  Yewande    "And you sat there, and we did the voice." { talk = "feeling", to = "Idris", feels = "sad" },
  Hilary     "Who’s got your list?" { talk = "fixing", to = "Idris" },
  later(2) { talk = "fixing", text = "Who’s got his list. Whether Carys will have him at home all day." },
  go "five_to_nine",
}

beat "not_in_a_drawer" {
  set "came = 2",
  Idris      "It isn’t in a drawer." { talk = "relationship", feels = "uneasy", when = "watch == 1" },
  Idris      { does = "puts a lady’s watch down, by the cake plate, and covers it with his hand.", feels = "uneasy" },
  Idris      "She left it, and I’ve had it on me since. I’ve not been quite straight with you. I told her that I’m stopping, in March. She knew it before Carys did." { talk = "relationship", feels = "uneasy" },
  go "they_all_talk",
}

beat "not_quite_straight" {
  set "came = 2",
  Idris      "I liked it when you went quiet. I don’t know that I’ve ever heard you." { talk = "feeling", feels = "thinking", when = "still == 1" },
  Idris      "I’ve not been quite straight with you, mind. I’m stopping in March. I told her, that last time. She knew it before Carys did." { talk = "relationship", feels = "uneasy" },
  go "they_all_talk",
}

beat "good_news_for_everybody" {
  set "came = 4",
  Idris      "Well, since I’m on the stand. You’ll want another baker for April. I’ll be a gentleman of leisure!" { talk = "away", feels = "laughing" },
  Idris      "End of March. I was going to save it for the mince pies." { talk = "away", feels = "laughing" },
  go "they_all_talk",
}

beat "they_all_talk" {
  silence(3),
  Yewande    "You’re what?" { talk = "facts", to = "Idris", feels = "shocked" },
  Desmond    "March! Of this year? Of the one coming?" { talk = "facts", to = "Idris", feels = "shocked" },
  Hilary     "Who’s got your list?" { talk = "fixing", to = "Idris", drift = "advice_giving" },
  Bashir     "He’s escaped. Nobody’s ever escaped." { talk = "away", drift = "humour", feels = "laughing" },
  Marguerite "Oh, my dear. Oh, but that’s enormous! And how is it? Is it frightening?" { talk = "feeling", to = "Idris", feels = "warm" },
  Yewande    "We’ll have to have a do!" { talk = "away", to = "Idris", feels = "warm" },
  Idris      { does = "nods to them, one at a time, as if he were stamping something.", feels = "uneasy" },

  moment "march" {
    notice "It’s the loudest that it has been tonight. They’re fond of him, and they’re all telling him so.",
    hint = "Somebody else was told this, in October. How long did she get?",

    say.how_is_it "Marguerite’s asked you the question. How is it, Idris, now that it’s been said?" {
      to = "Idris", move = "interrogate", marks = { protect_presenter = -1, relationship_focus = -1, tolerate_uncertainty = -1, safe_space = 0 }, short = "How is it, now?", effect = "pair = pair + 1; alone = alone + 1",
      why  = "You quietened them for him, and gave Marguerite’s question a second hearing. He was a man who’s retiring then, and said what such men say.",
      go   = "like_a_bank_holiday" },

    say.glad "Well, I’m the newest here, and I’m only sorry, Idris, to have come so late to it." {
      to = "Idris", move = "reassure_early", short = "Sorry to have come late",
      why  = "It was nicely said, and he bowed. You had taken your place in the queue to wish him well, and she was still outside it.",
      go   = "a_do" },

    say.list "Would it be a help to think with you, Idris, about whom you could hand her on to?" {
      to = "Idris", move = "give_advice", short = "Hand her on", effect = "bag = 1",
      why  = "You’d remembered her, when nobody else had, and tried to be of use. By nine she was an item on a list of two hundred, with a name against her.",
      go   = "a_do" },

    say.finished "March in a minute. There’s somebody else who was told. Had you done, Idris?" {
      to = "Idris", move = "guard_privacy", marks = { hold_frame = 1, safe_space = 1, protect_presenter = 2, relationship_focus = 2 }, short = "Had you done?", effect = "held = held + 1; pauline = pauline + 1",
      why  = "You put all that love on one side for a minute, and let him get back to the room with the desk in it. He hadn’t done, as it turned out.",
      go   = "he_hadnt_done" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, both_sides = -1, leader_restraint = -1 }, short = "Let them be glad", effect = "alone = alone + 1",
      why  = "They were glad and sorry and loud, and you let old friends be old friends. When it got quiet again he’d been retired for five minutes, and it was nearly nine.",
      go   = "a_do" },
  },
}

beat "like_a_bank_holiday" {
  Idris      "Like a bank holiday, with the shops open." { talk = "away", feels = "laughing" },
  Desmond    "That’s good. May I have that?" { talk = "away", to = "Idris", feels = "warm" },
  later(2) { talk = "away", text = "What one does with a Tuesday." },
  go "a_do",
}

beat "a_do" {
  set "came = 4" { when = "held < 6" },
  Hilary     "Curry. The place by the station. Will book." { talk = "fixing", feels = "warm" },
  Desmond    "And I’ll see to a present, if that’s the general wish. I’ve done the last two." { talk = "fixing", feels = "attentive" },
  Magnus     { does = "looks at his hands." },
  Idris      "You’re very good." { talk = "away", feels = "neutral" },
  go "five_to_nine",
}

beat "he_hadnt_done" {
  go "youre_all_very_good" { when = "held < 5" },
  set "came = 2",
  silence(8) { kind = "working" },
  Idris      "She went quiet, when I’d told her. She’s not a one for going quiet." { talk = "relationship", feels = "uneasy" },
  Idris      "So I asked her how the bowels were." { talk = "feeling", feels = "sad" },
  Bashir     { does = "begins to smile, and it doesn’t get any further.", feels = "sad" },
  Marguerite "Oh, Idris." { talk = "feeling", feels = "sad" },
  Idris      "‘I’ll not keep you, then, Doctor.’ That’s what she said. And off. With six minutes on the clock." { talk = "relationship", feels = "sad" },
  silence(9) { kind = "working" },
  go "five_to_nine",
}

beat "youre_all_very_good" {
  Idris      "No, no. That’s me done. You’re all very good." { talk = "away", feels = "warm" },
  Yewande    "And it’s on a Thursday! You’ll still come on a Thursday." { talk = "away", to = "Idris" },
  Idris      "I expect so." { talk = "away", feels = "neutral" },
  go "five_to_nine",
}

beat "in_her_voice" {
  set "came = 5",
  Idris      "‘Well, I’ll not keep you, then, Doctor.’" { talk = "away", drift = "humour", feels = "laughing" },
  Bashir     "Oh, very nice." { talk = "away", feels = "laughing" },
  Yewande    "That’s her! That’s her to the life." { talk = "away", feels = "laughing" },
  Idris      "‘You’ll have people waiting.’" { talk = "away", drift = "humour", feels = "laughing" },
  Desmond    "Is it new, that one? I don’t believe I’ve had that one." { talk = "away", feels = "laughing" },

  moment "in_her_voice" {
    notice "It’s the best he’s ever done her. His hand has gone back into the pocket.",
    hint = "They’ve heard all of the others.",

    say.sad "You made us all laugh, Idris, and I’m not sure that you were laughing yourself." {
      to = "Idris", move = "interrogate", marks = { safe_space = -1, protect_presenter = -2, felt_experience = 1, leader_restraint = -1 }, short = "You weren’t laughing", effect = "alone = alone + 1; safety = safety - 5",
      why  = "You’d seen his face, and were sorry for it, and you said so in front of his audience. There’s a thing that a man does who’s told that he isn’t laughing.",
      go   = "he_laughs" },

    say.applause "I’ve only known her for an hour, and I’m going to miss her dreadfully already." {
      move = "side_with", short = "I’ll miss her already",
      why  = "It got a laugh, and it was even so. It was said across the top of the one person in the room for whom it wasn’t a joke.",
      go   = "he_laughs" },

    say.new_one "It’s new, yes. We’d heard all of the others. That one’s from the last Tuesday." {
      move = "return_to_case", short = "That one’s new", effect = "held = held + 1; pauline = pauline + 1",
      why  = "You asked him nothing; you’d only been counting. It was the one line this evening that nobody had been able to join in with.",
      go   = "that_ones_new" },

    quiet { move = "let_it_run", short = "Let them laugh",
      why  = "You let them have their last laugh, since it was five to. He had told them what she said, and how it ended, and they’d asked for it again.",
      go   = "he_laughs" },
  },
}

beat "that_ones_new" {
  silence(5),
  Idris      "It’s an old one, really. I’d been saving it." { talk = "away", feels = "neutral", when = "held < 4" },
  go "five_to_nine" { when = "held < 4" },
  Idris      "It is. Yes. That’s what she said." { talk = "relationship", feels = "sad" },
  silence(6) { kind = "working" },
  Idris      "I’d told her that I’m stopping. In March. I hadn’t told you." { talk = "relationship", feels = "uneasy", effect = "came = 2" },
  silence(5) { kind = "working" },
  Yewande    "And we laughed." { talk = "feeling", feels = "shocked" },
  go "five_to_nine",
}

beat "he_laughs" {
  Idris      "One does one’s best. ‘It’s only my legs that are crying, Doctor.’" { talk = "away", feels = "laughing" },
  Bashir     "Put that one in the book." { talk = "away", drift = "humour", feels = "laughing" },
  go "five_to_nine",
}

beat "by_friday" {
  set "came = 3",
  Idris      "Well. That’s most useful. I’ll do it by Friday, I’ve been putting it off, and there’s nothing to it." { talk = "fixing", feels = "neutral", when = "bag == 1" },
  Idris      "Well. That was a treat. There’s a great deal in that to go home with." { talk = "away", feels = "neutral", when = "bag == 0" },
  Hilary     "Let us know." { talk = "fixing", to = "Idris" },
  Idris      "And thank you all. I feel quite a fraud, I said that there was no case in it." { talk = "away", feels = "warm" },
  Idris      { does = "has his hand in his pocket, like a man who’s waiting for a bus." },

  moment "by_friday" {
    notice "He’s thanked everyone. It’s six minutes to, and it could very well stop there.",
    hint = "Is there a way to leave a door open that isn’t looking through it?",

    say.feeling "I’ve had the feeling, Idris, that there’s something you’ve not told us tonight." {
      to = "Idris", move = "interrogate", short = "Something not told", effect = "alone = alone + 1",
      why  = "You were right, and he knew that you were. It was put to him so late, and so straight, that the only thing to be done was to be charming.",
      go   = "my_age" },

    say.on_our_account "Don’t do any of it on our account, Idris. It could go on being ten to eleven." {
      to = "Idris", move = "shield_presenter", marks = { safe_space = 1, protect_presenter = 2, tolerate_uncertainty = 2 }, short = "Not on our account", effect = "held = held + 1",
      why  = "You took his friends’ advice off his back, and left him the empty slot, which was all that he’d wanted to keep. It was a small thing, and late.",
      go   = "not_on_our_account" },

    say.useful "I’m so glad that it’s been of use. It was a pleasure to hear everyone at work." {
      move = "tidy_up", short = "Glad it was of use",
      why  = "It had been a pleasure, and they liked to be told. A case had been opened, and mended, and shut, and was lighter by whatever had been in it.",
      go   = "my_pleasure" },

    quiet { move = "hold_silence", marks = { tolerate_uncertainty = 1, leader_restraint = 1, protect_presenter = -1 }, short = "Leave a pause",
      why  = "You gave him somewhere to put it, if he should want to. After such an hour he took it for a lull, and helped.",
      go   = "my_pleasure" },
  },
}

beat "my_age" {
  Idris      "My age. I’ve never told anybody my age." { talk = "away", feels = "laughing" },
  Bashir     "We’ve seen the carbon dating." { talk = "away", feels = "laughing" },
  go "five_to_nine",
}

beat "not_on_our_account" {
  silence(6) { kind = "working" },
  Idris      "I might leave it empty a bit longer, at that." { talk = "relationship", feels = "uneasy" },
  go "five_to_nine" { when = "held < 5" },
  Idris      "It’s only until March. I’m stopping in March, it’s the other half of the story. I told her, and I’d not told you." { talk = "relationship", feels = "uneasy", effect = "came = 2" },
  silence(8) { kind = "working" },
  Hilary     "Oh, Idris." { talk = "feeling", to = "Idris", feels = "sad" },
  go "five_to_nine",
}

beat "my_pleasure" {
  Idris      "How’s that baby, Yewande? Your niece’s?" { talk = "away", to = "Yewande", feels = "warm" },
  Yewande    "Eleven pounds! I said to her, ‘That’s not a baby, that’s a tenant.’" { talk = "away", feels = "laughing" },
  go "five_to_nine",
}

---------------------------------------------------------------------------------------------------- close

beat "five_to_nine" { phase "close",
  Hilary     { does = "feels under her chair for the clipboard." },
  Marguerite { does = "looks across at you, and doesn’t say anything.", feels = "warm", when = "pair > 5 and owed == 0" },
  Marguerite "Might I just say, before we go, what a very rich evening." { talk = "away", feels = "warm", when = "pair < 6 and owed == 0" },
  Marguerite { does = "is putting her glasses into their case.", feels = "withdrawn", when = "owed > 0" },

  moment "three_minutes" {
    notice "Two minutes to. Somebody on the stairs is laughing, with a plate.",
    hint = "What can be left on the table?",

    say.doctor "You’ve been a good doctor to her, Idris, and I hope that you can let yourself know it." {
      to = "Idris", move = "reassure_early", marks = { both_sides = -1, tolerate_uncertainty = -1, protect_presenter = 1 }, short = "A good doctor to her", effect = "stop = 3",
      why  = "One warm sentence at the end is no crime, and he’ll remember who said it. It told him how to think of something that he hadn’t finished thinking about.",
      go   = "nine" },

    say.staying "So she’s taught us, hasn’t she, how much it matters just to be the one who stays." {
      move = "tidy_up", short = "The one who stays", effect = "stop = 2",
      why  = "They could take it down the stairs with them, and it had a ring to it. Some of them are thinking that nobody in it stayed.",
      go   = "nine" },

    say.counsellor "Should it stay with you, Idris, do ring one of us. Either of us would be glad of it." {
      to = "Idris", move = "give_advice", marks = { tolerate_uncertainty = -1, leader_restraint = -1, hold_frame = -1, safe_space = 1 }, short = "Ring one of us", effect = "stop = 4",
      why  = "You meant it, and it’s the sort of thing to say at a car door. In the circle it told the others that there’s somebody here to be worried about.",
      go   = "nine" },

    say.nine "It’s nine, and it isn’t finished. Thank you for her, Idris. We’ll leave her sitting." {
      to = "Idris", move = "close_open", short = "Leave her sitting", effect = "stop = 1; held = held + 1",
      why  = "You stopped when you’d said you would, with nothing done up. She’s still on the chair, with her arm out or her coat on, as each of them has her.",
      go   = "nine" },

    quiet { move = "let_it_run", marks = { hold_frame = -2, safe_space = -1, protect_presenter = -1, relationship_focus = -1, group_process = -1, leader_restraint = -1 }, short = "Let it end itself", effect = "stop = 5",
      why  = "You left the end to whoever would make it. It was Marguerite, and it took her until seven minutes past.",
      go   = "seven_minutes_past" },
  },
}

beat "seven_minutes_past" {
  Marguerite "So I’m hearing loss, and I’m hearing love, and I’m hearing Christmas. And perhaps we could each take one thing with us. Hilary?" { talk = "away", feels = "warm" },
  Hilary     "My coat." { talk = "away", feels = "irritated" },
  later(6) { talk = "away", text = "One thing each." },
  go "nine",
}

beat "nine" {
  Hilary     { does = "has the clipboard on her knee, and a pen, and doesn’t ask anybody anything.", when = "came < 3 and bag == 0" },
  Desmond    { does = "begins on the chairs, and folds eight of them, and stands looking at the ninth.", when = "maeve == 2" },
  Desmond    { does = "folds the chairs, nine of them, under everyone’s coats.", when = "maeve < 2" },
  Bashir     { does = "is on the landing already, with his telephone, and has got as far as the M.", when = "maeve == 2" },
  Hilary     "‘The one who stays.’ Will go on the leaflet." { talk = "away", when = "stop == 2" },
  Idris      "I’ll be all right. I’ve a dog." { talk = "away", when = "stop == 4", feels = "neutral" },
  stage "Downstairs they’ve put the lights out, and somebody is calling up to ask if there’s anyone there." { when = "stop == 5" },
  Yewande    "Somebody take these fig rolls." { talk = "away" },
  Marguerite "I’ll ring you, shall I? In the week. I never once rang Aubrey." { does = "has waited for you at the door.", talk = "process", when = "pair > 5 and still == 1", feels = "warm" },
  go "end_how_it_does_up" { when = "came == 1 and (stop == 1 or stop == 3)" },
  go "end_all_but_the_last" { when = "came == 1 or came == 2" },
  go "end_a_barometer" { when = "came == 4" },
  go "end_tuesday" { when = "came == 5" },
  go "end_recorded",
}

beat "end_how_it_does_up" {
  ending "how_it_does_up" {
    title = "How it does up",
    text = "He has rung her himself, on the Monday, and said nothing about bloods. At ten to eleven she sits down in her coat and holds out her arm, and it turns out that in twenty-eight years he has never seen how the strap does up. It takes him three goes. Neither of them says anything until it’s done." },
}

beat "end_all_but_the_last" {
  ending "all_but_the_last" {
    title = "All but the last number",
    text = "Tuesday, ten to eleven. He’s dialled all of it but the last number. Through the wall somebody is being weighed. The watch is on the blotter, going, and he has turned it about, so that its face is to the other chair." },
}

beat "end_recorded" {
  ending "recorded" {
    title = "Recorded delivery",
    text = "On Friday it goes off, in a padded envelope, with a robin; so it was the watch that he’d had in his pocket. It has to be signed for, and somebody signs. On Tuesday at ten to eleven there’s a man with a shoulder, who has waited for three weeks. At the desk they’re relieved to have got to the bottom of it." },
}

beat "end_a_barometer" {
  ending "a_barometer" {
    title = "Set fair",
    text = "They have the do in March, at the place by the station, and Desmond speaks. It’s a good barometer; Magnus has the same one. On the Monday after, somebody young is shown into a room, and finds a lady’s watch at the back of the drawer. It has stopped." },
}

beat "end_tuesday" {
  ending "tuesday" {
    title = "One more Tuesday",
    text = "They’re still doing it on the stairs, a line each. By February it has the fish van in it, and the trolley, and the hand. He tells it at his own do, in March, to people who never met her, and they have to hold on to the furniture." },
}

---------------------------------------------------------------------------------------------------- what they find by themselves

pool "early" {
  exchange { once = true,
    Hilary  "Hate that. Somebody’s watch." { talk = "feeling", feels = "uneasy" },
    Bashir  "You’d keep to time." { talk = "relationship", to = "Hilary" },
    Hilary  "Do keep to time. That’s what I, yes." { talk = "feeling" } },
  exchange { once = true,
    Bashir  "What does she do with the rest of a Tuesday?" { talk = "relationship", feels = "thinking" },
    Yewande "She’d tell somebody how it went. I do. I get in and I say, ‘Well, I’ve been.’" { talk = "relationship" },
    Bashir  "Tell whom, though?" { talk = "relationship", to = "Yewande" },
    Yewande "I don’t know." { talk = "feeling", feels = "sad" } },
  exchange { when = "depth < 70", once = true,
    Desmond "It’s a strange thing, a coat. In a warm room." { talk = "relationship", feels = "thinking" },
    Hilary  "Doesn’t want to impose." { talk = "relationship" } },
  Yewande "I like it when she says it goes in here and out there. I shouldn’t. I think, at least she’s got somewhere that things go through." { when = "depth > 16", once = true, talk = "feeling", feels = "thinking" },
  exchange { when = "safety > 42", once = true, weight = 2,
    Bashir  "Does she have a name?" { talk = "relationship", feels = "uneasy" },
    Hilary  "Mrs T." { talk = "facts" },
    Bashir  "That’s a letter." { talk = "relationship", to = "Hilary" } },
  Marguerite "I’ve only ever seen her in your voices. Isn’t that odd? I couldn’t tell you what colour her hair is." { when = "patient > 24", once = true, talk = "relationship", feels = "thinking" },
}

pool "deep" {
  exchange { when = "safety > 40", once = true, weight = 2,
    Hilary  "Mine died. Mine that I dreaded. Was on leave." { talk = "feeling", feels = "uneasy" },
    Yewande "Did you mind?" { talk = "feeling", to = "Hilary" },
    Hilary  "Walked round the lake. Twice." { talk = "feeling", feels = "sad" } },
  exchange { when = "pauline > 2", once = true, weight = 2,
    Bashir  "Ten minutes times fifty times twenty-eight." { talk = "relationship", feels = "thinking" },
    Desmond "It’s ten days. Days and nights. I’ve just done it in my head." { talk = "relationship", feels = "thinking" },
    Bashir  "I haven’t talked to my brother for ten days." { talk = "feeling", feels = "sad" } },
  Yewande "She’d have her list ready. She’d be writing it all week, on the envelope, so it’s a letter, isn’t it? It’s to him." { when = "depth > 18", once = true, weight = 2, talk = "relationship", feels = "sad" },
  exchange { when = "clinician > 24", once = true,
    Desmond "I’d be lonely, I think. At ten to eleven. I’d never say so to the practice manager." { talk = "feeling", feels = "sad" },
    Bashir  "She’d find you a course." { talk = "relationship", to = "Desmond" } },
  exchange { when = "patient > 28", once = true,
    Hilary  "Knows him. Nobody says that. Had him under her eye for twenty-eight years." { talk = "relationship", feels = "thinking" },
    Yewande "She’d know if he was poorly." { talk = "relationship" } },
  Marguerite "I’d be so cross with him. I don’t know why. I’d be hopping." { when = "depth > 22", once = true, talk = "feeling", feels = "thinking" },
}

pool "flat" {
  exchange { once = true,
    Desmond "I had one who brought the dog’s symptoms." { talk = "away", feels = "laughing" },
    Hilary  "Treat it?" { talk = "away", to = "Desmond" },
    Desmond "It did very well." { talk = "away", feels = "warm" } },
  exchange { once = true,
    Bashir  "They’ve started on the tenors again." { talk = "away" },
    Yewande "Poor tenors." { talk = "away", feels = "laughing" } },
  exchange { once = true,
    Hilary  "Is there a window?" { talk = "away" },
    Desmond "It’s painted shut. We had a working party." { talk = "away" } },
  Bashir "‘There’s one other thing, Doctor, while I’ve got my coat on.’" { when = "pauline < 3", once = true, talk = "away", drift = "humour", feels = "laughing" },
  exchange { when = "depth < 40", once = true,
    Yewande "I always think, there but for the grace of God." { talk = "away" },
    Hilary  "Do you? Never do." { talk = "away", to = "Yewande" } },
  exchange { when = "depth < 50", once = true,
    Desmond "They’re to bring in a code for it, I understand." { talk = "away", feels = "neutral" },
    Bashir  "Is it T?" { talk = "away", to = "Desmond", feels = "laughing" } },
}
