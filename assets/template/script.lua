@lasts 5
-- {{title}}
--
-- A small hour that plays as it stands: replace it piece by piece, and play it after each piece. Every word of the
-- language that you need stands here once with a comment. All of them, with all they take: the author’s guide.
--
--     pushback-author preview .     plays it in a window; what you save is there at once
--     pushback-author check .       says what is wrong or weak, at its line
--     pushback-author bots .        what leaders would score of whom one knows how they lead
@if other_language
--
-- `language: {{language}}` is what you are going to write it in; the words here are English until you have replaced them.
@end

-- What matters in this hour, counted in scenario.yaml under `state`: `held`, how often the room was held when it mattered;
-- `pressed`, what {{P}} has had to sit through; `plans`, how many plans have been made. They are paid out at the end.

start "opening" -- the beat that the session begins with

---------------------------------------------------------------------------------------------------- opening

-- A beat is a named passage of talk. Somebody’s name and their words make a line, and a comma ends it.
beat "opening" { phase "opening",
@if online
  stage "Five past. The squares come up one after another, and in one of them a kettle is boiling.", -- the room
  {{A}} "Is it me, or is there an echo?",
  {{B}} "It’s you. You’re on twice.",
  {{E}} "You look well in both.",
  {{F}} "Sorry, sorry. I was in the wrong meeting. I’d said hello to everybody." { feels = "uneasy" },
@else
  stage "Five past. The chairs are still warm from somebody else’s meeting, and the whiteboard says BUDGET.", -- the room
  {{A}} "Do we have this room next week? I can ring them.",
  {{B}} "You’ve booked it until June.",
  {{E}} "Then we can stop worrying until June.",
  {{F}} "Sorry, sorry. I went to the other one. There was a choir." { feels = "uneasy" },
@end
  {{G}} "There’s tea, if anybody wants it before we begin.",
  {{H}} "I’m on until six tomorrow. If I yawn it isn’t you.",
  {{I}} "I’ll put this on silent. There. That’s it on silent.",
  {{D}} { does = "nods to everybody, and says nothing.", feels = "attentive" }, -- something done, not said

  -- A moment: the talk stops, and the trainee answers. `move` is the kind of intervention; what it is worth follows from
  -- it and from the situation. `why` is for the debrief: what the words did here, and what they opened or closed.
  -- `go` names the beat that comes next. Saying nothing is an answer, too, where there is a `quiet`.
  moment "the_start" {
    notice "They are all here, and still somewhere else. {{p}} has just turned a phone face down.",
    hint = "What do people need before they can risk anything?", -- in practice mode, on request

    say.weeks "Let’s hear first how everybody’s week has been, in a word or two, all the way round." {
      move = "invite_feeling",
      why = "A round warms the room, and each of them picks a word that costs nothing. The one with somebody on their mind has now handed in something else instead.",
      go = "small_talk" },

    say.frame "We have {{minutes}} minutes, and it stays with us. Who has brought somebody?" {
      move = "open_session",
      why = "You said how long, and that it stays here, and asked a question with no name on it. That is enough of an edge to hold on to, and the next move is theirs.",
      go = "the_wait" },

    quiet { move = "let_it_run",
      why = "They took your quiet for a little more of the corridor, since nobody had said that it had begun. Members can do most things for themselves, but not this one.",
      go = "small_talk" },

    say.before "Before we start: what became of your lady with the stairs, {{a}}?" {
      move = "invite_facts", to = "{{A}}",
      why = "{{a}} was pleased to be asked, and it warmed everybody up. It also filled the place that was being kept for today’s patient.",
      go = "small_talk" },
  },
}

beat "small_talk" {
  {{B}} "Mine was mostly the printer.",
  {{A}} "Mine’s home. The stairs are still there.",
  {{C}} "Is this it, or are we still waiting for somebody?" { feels = "uneasy" },
  You "This is it. {{minutes}} minutes, and it stays with us. Who has somebody?", -- the trainee, where no choice is meant
  go "the_wait",
}

beat "the_wait" {
  silence(15) { kind = "working" }, -- seconds; a working silence is one in which something is happening
  {{P}} { does = "breathes in, and looks round at the others.", feels = "uneasy" },
  {{A}} "I’ve always got one, if nobody else has.",

  moment "the_wait" {
    notice "Shoulders come down. {{p}} has let the breath out again.",
    hint = "Whose story goes away when another is taken?",
    silence = "working", -- what the quiet before the answer is; here speaking would cost something

    say.yours "Let’s have yours then, {{a}}, and we’ll see if there’s time for others." {
      move = "tidy_up", to = "{{A}}", effect = "pressed = pressed + 1", -- an effect changes what is counted
      why = "It was a relief to everybody, {{a}} included. What is on offer first is often what is safest in the room, and something less safe has just been put away.",
      go = "the_story" },

    say.you "{{p}}, I had the impression that you were about to say something." {
      move = "balance_voices", to = "{{P}}", effect = "pressed = pressed + 1; exposure = exposure + 5",
      why = "You had seen it, and {{p}} was glad and also caught. From now on it is your idea that {{p}} speaks.",
      go = "the_story" },

    say.anybody "Anybody at all. It can be quite a small thing, from any time this year." {
      move = "tidy_up",
      why = "You made it easy, and there was no telling any more what was being waited for. People went through the year instead of staying with whoever they had brought.",
      go = "the_story" },

    quiet { move = "hold_silence", effect = "held = held + 1",
      why = "Nobody took up the offer, and it went by. The person who was getting ready in the first silence mostly speaks in the second.",
      go = "the_story" },
  },
}

---------------------------------------------------------------------------------------------------- story

beat "the_story" { phase "story",
  -- `when`: the line is said only then.
  {{P}} "Could I, then? Sorry, {{a}}. It isn’t really a case." { when = "pressed > 0", feels = "tense" },
  {{P}} "I might have somebody. It isn’t really a case." { when = "pressed == 0", feels = "uneasy" },
  You "As it comes.",
@if student
  {{P}} "I’ve got a list of my own on my placement, Friday afternoons. It’s only blood pressures. And there’s a man, Mr Lorimer, who’s always last.",
@else
  {{P}} "It’s Friday afternoons. There’s a man, Mr Lorimer, he’s seventy-something, and he has the last slot. For his blood pressure.",
@end
  {{P}} "It’s fine. It’s always fine. It’s better than mine.",
  {{P}} "And he comes in and he’s got his sleeve up already, on the stairs I think, so as not to hold me up. And he tells me what’s in the garden." { feels = "warm" },
  later({{later 3}}) { talk = "facts", text = "The garden. Which step creaks. What he did before he stopped." }, -- minutes left out
  {{P}} "And we’ve got this thing now that it’s every three months if they’re stable. So I told him. I was quite nice about it.",
  {{P}} "And he said, ‘No, no. Quite right. You’ve got people waiting.’ And he rolled his sleeve down, and he did the button up. He’s got these very big thumbs.",
  {{P}} "That was three weeks ago." { feels = "sad" },
  silence(8) { kind = "working" },

  moment "the_pause" {
    notice "{{p}} hasn’t finished, and is looking at the door as if somebody had just gone out by it.",
    silence = "working",

    say.chair "Was there something about how he went, {{p}}, that has stayed with you?" {
      move = "interrogate", to = "{{P}}", effect = "pressed = pressed + 1",
      why = "You asked for the very thing that was on its way. It comes now as an answer, and answers are shorter than what people say unasked.",
      go = "cut_short" },

    quiet { move = "hold_silence", effect = "held = held + 1",
      why = "You left the end of the story to the one whose story it is. What came then was the part that had not been planned.",
      go = "the_bag" },

    say.anyone "You had a list to get through. Anybody here would have said the same." {
      move = "reassure_early", effect = "pressed = pressed + 1",
      why = "It was kind, and {{p}} smiled at you. A comfort that comes before the end of the story answers a question which has not been asked yet.",
      go = "cut_short" },
  },
}

beat "the_bag" {
  {{P}} "He’d left a bag. On the chair. I thought he’d forgotten it, so I went after him, and he’d gone.",
  {{P}} "It was plums. It had my name on it, in capitals. He’d spelt it wrong.",
  {{P}} "So that’s it. He hasn’t been since. Well, he wouldn’t. It’s not three months.",
  go "the_facts",
}

beat "cut_short" {
  {{P}} "No. I don’t know. It’s fine. He left a bag of plums." { feels = "tense" },
  {{P}} "With my name on it. So that was nice of him. That’s about it, really.",
  go "the_facts",
}

---------------------------------------------------------------------------------------------------- facts

beat "the_facts" { phase "facts",
  You "Thank you. A few minutes for plain facts, whatever you need to be able to see it.",
  later({{later 1}}) { talk = "facts", text = "Where the chair stands. How far he has to come, and how." },

  -- A stretch: the talk goes on, and the trainee may step in after any line. Stepping in after the lines that `timely` names
  -- is neither early nor late. An answer has to make sense after any of them, and `quiet` is letting it run to the end.
  stretch "the_questions" {
    notice "Small questions, and {{p}} answers them. They are getting shorter.",
    hint = "Which question is no longer about him?",
    timely = { 4, 7 },
    {{A}} "Is he on anything?" { to = "{{P}}" },
    {{P}} "One tablet. He’s never missed it." { to = "{{A}}" },
    {{B}} "And was he told it was going to change?" { to = "{{P}}" },
    {{P}} "There was a letter. They all got a letter." { to = "{{B}}", feels = "uneasy" },
    {{B}} "A letter from you?" { to = "{{P}}", drift = "interrogating" }, -- the group falls into a pattern here
    {{P}} "From the practice." { to = "{{B}}" },
    {{C}} "Did anybody see him go?" { to = "{{P}}" },
    {{B}} "So nobody’d actually said it to him until then." { to = "{{P}}", drift = "attacking_presenter" },
    {{P}} "No. I suppose nobody had." { feels = "withdrawn" },

    -- An answer without `go`: the beat goes on after the stretch.
    say.each "One more question from everybody, I think, and then we’ll let {{p}} rest." {
      move = "invite_facts", effect = "pressed = pressed + 1",
      why = "It was fair to everybody, and it gave {{b}} the question that had been coming. You also said, without meaning to, that {{p}} was under something." },

    say.how "{{p}}, would you say a little more about how you put it to him?" {
      move = "interrogate", to = "{{P}}", effect = "pressed = pressed + 2; exposure = exposure + 5",
      why = "You put the room’s question in better words, and it was still a question at {{p}}. What has to be explained in a circle begins to sound like something done wrong.",
      go = "the_chair" },

    say.enough "That’s enough to see him by. What we don’t know we can make up." {
      move = "shield_presenter", effect = "held = held + 1",
      why = "You stopped the questions while they were still more or less harmless, and left the gaps to the room. What {{p}} hasn’t said can still be chosen.",
      go = "the_chair" },

    quiet { move = "let_it_run", effect = "pressed = pressed + 2; exposure = exposure + 8",
      why = "Each question was reasonable, and by the last one {{p}} was explaining. When the leader says nothing, a presenter takes it that the answer is owed.",
      go = "the_chair" },
  },
  {{C}} "What colour was the bag?" { to = "{{P}}" },
  {{P}} "Brown. It had been used before." { to = "{{C}}" },
  {{B}} "And did you say it standing up?" { to = "{{P}}", drift = "interrogating" },
  {{P}} "I’d got my hand on the door." { to = "{{B}}", feels = "withdrawn" },
  go "the_chair",
}

---------------------------------------------------------------------------------------------------- handover

beat "the_chair" { phase "handover",
  {{P}} "I could have put it better. I know that." { talk = "feeling", when = "pressed > 1", feels = "withdrawn" },
  {{P}} { does = "puts down a cup that has been empty for some time.", when = "pressed == 0", feels = "neutral" },

  moment "the_chair" {
    notice "They have all they are going to get. Everybody is still turned towards {{p}}.",

    say.sum "So we have a rule that made sense, a kind man, and {{p}} in between." {
      move = "tidy_up",
      why = "You had listened well, and gave it back finished. There was less left in it for anybody to look for.",
      go = "late_chair" },

    say.like "What would you most like from us today, {{p}}, before we go on?" {
      move = "open_session", to = "{{P}}", effect = "plans = plans + 1",
      marks = { hold_frame = -1, tolerate_uncertainty = -1 }, -- in place of the move’s own; further down is more about it
      why = "Some leaders always ask this, and it can steady a presenter. Here the wish was to know what to do on Friday, and the group was given a job in place of a man.",
      go = "late_chair" },

@if online
    say.back "Turn your camera off if you like, {{p}}. You needn’t answer anything." {
@else
    say.back "Sit back a little, {{p}}, and listen. You needn’t answer anything now." {
@end
      move = "sit_back", to = "{{P}}", effect = "held = held + 1",
      why = "You took him off {{p}}’s hands, and the questions with him. Schools differ about moving the chair; what all of them protect is somebody who may listen without a defence.",
      go = "first_things" },

    quiet { move = "let_it_run", effect = "pressed = pressed + 1",
      why = "There was nothing here to wait for, so the questions found their own way on. {{p}} stayed where everybody could reach, because nobody had said anything else.",
      go = "late_chair" },
  },
}

beat "late_chair" {
  {{P}} "What I do on Friday, I suppose. If he comes." { talk = "fixing", when = "plans > 0", feels = "uneasy" },
  {{A}} "Friday. That we can do." { talk = "fixing", when = "plans > 0", feels = "attentive" },
  {{B}} "Does he have anybody at home?" { talk = "facts", to = "{{P}}", when = "plans == 0", drift = "interrogating" },
  {{P}} "I don’t know. I never asked." { talk = "facts", when = "plans == 0", feels = "tense" },
  You "Sit back now, {{p}}, and just listen for a while.",
  go "first_things",
}

---------------------------------------------------------------------------------------------------- discussion

beat "first_things" {
  {{P}}.sits_back, -- out of the circle; the screen says so
  phase "discussion", -- from here on a line says what it is about: `talk`
  silence(10) { kind = "frozen" },
  {{B}} "We don’t really know enough, do we? About him." { talk = "process", feels = "uneasy" },
  {{H}} "We could go by what’s usual. At that age." { talk = "away" },

  moment "first_things" {
    notice "Nobody looks at anybody. {{c}} has started to say something twice.",
    silence = "frozen", -- this quiet is caution, and more of it would not help

    say.anger "When somebody leaves a present, it’s often because anger can’t come by itself." {
      move = "expert_lecture",
      why = "It may even be so, and they looked at you with interest. From then on they waited for the rest of it, and nobody looked for him any more.",
      go = "the_plans" },

    say.first "What is the first thing you see of him? It needn’t mean anything." {
      move = "invite_image", effect = "held = held + 1",
      why = "They were careful for fear of getting him wrong, and you asked for what can’t be wrong. A thumb or a button will do, and they are nearer to him than any guess at his reasons." },

    say.alone "Just the one thing, {{p}}, from over there: does he live by himself?" {
      move = "interrogate", to = "{{P}}", effect = "pressed = pressed + 1",
      why = "It was one small fact, and it fetched {{p}} back into the questions. They learnt as well that what is not known can be had by asking.",
      go = "one_fact" },

    quiet { move = "let_it_run",
      why = "You waited, and so did they. A group that is careful takes a leader’s silence for being careful, too.",
      go = "the_plans" },
  },
  {{C}} "It’s the button. He did the button up." { talk = "feeling", feels = "thinking" },
  {{A}} "With those thumbs." { talk = "feeling" },
  {{D}} "Somebody had told him he could go." { talk = "relationship" },
  go "the_plans",
}

beat "one_fact" {
  {{P}} "I think so. There’s a sister, somewhere." { talk = "facts", feels = "tense" },
  {{B}} "Because that’s what one would want to know, at that age." { talk = "away" },
  go "the_plans",
}

beat "the_plans" {
  draw("talk", 2), -- takes two entries of the pool below, those that the climate allows
  later({{later 3}}) { talk = "relationship", text = "Sleeves. Waiting rooms. What people bring." },
  {{A}} "So, practically. There’s a lunch club, there’s a walking group, and somebody can ring him." { talk = "fixing", drift = "advice_giving", feels = "attentive" },
  {{F}} "That’s such a good idea, a walking group." { talk = "fixing", feels = "warm" },
  {{B}} "He could have a machine at home. They’re not dear." { talk = "fixing" },
  {{E}} "And a second machine, for company." { talk = "away", feels = "laughing" },

  moment "the_plans" {
    notice "It is good care, and quick. Behind them {{p}} has found something to write with.",
    hint = "What does the list spare them?",

    say.machine "A machine at home is a good thought, I’d say. How might one best put that to him?" {
      move = "give_advice", effect = "plans = plans + 2",
      why = "It seemed to bring him nearer, and what it asked for was a form of words. A group that is writing a script does not have to wonder what he is like.",
      go = "more_plans" },

    -- `within`: when keeping quiet is the `move`, and when it is `otherwise`.
    quiet { within = "plans < 1", move = "hold_silence", otherwise = "let_it_run", effect = "plans = plans + 1",
      why = "One list often runs out by itself, and whoever comes to its end is near to something. Where there has been a job to do from the start, quiet is a yes.",
      go = "more_plans" },

    say.nothing "You’d like something to happen for him. And if there’s nothing to do?" {
      move = "turn_advice", to = "{{A}}", effect = "held = held + 1",
      why = "You saw what {{a}} was after, and took the tools away. It left {{a}} in that room at five o’clock with nothing to offer, which is where {{p}} was.",
      go = "the_arm" },
  },
}

beat "more_plans" {
  {{A}} "You’d say, ‘It’s so you needn’t come all this way.’" { talk = "fixing", when = "plans > 1" },
  {{A}} "And a dog. People talk to you if you’ve a dog." { talk = "fixing" },
  {{B}} "He can’t have a dog with those stairs." { talk = "fixing" },
  {{G}} "They do day loans, with dogs. My neighbour has one." { talk = "fixing" },
  {{A}} "And then, I don’t know. That’s all I’ve got." { talk = "feeling", feels = "uneasy", when = "plans < 2" },
  go "the_arm" { when = "plans < 2" }, -- only then; else the next part follows
  {{A}} "I’ll put it in order. One, ring him. Two, the machine." { talk = "fixing", drift = "advice_giving" },
  {{P}} { does = "writes that down.", feels = "attentive" },
  go "the_blame",
}

beat "the_arm" {
  {{A}} "Then I’d be stood there, wouldn’t I, with the cuff in my hand." { talk = "feeling", feels = "uneasy" },
  {{B}} "You don’t hold it. It goes round, and then you find the pulse. Here." { talk = "facts", does = "shows it, on an arm." },
  {{C}} "So somebody’s had hold of him. Every Friday, for a minute." { talk = "relationship", feels = "sad" },
  {{I}} "Two, if you do it properly." { talk = "facts" },
  silence(12) { kind = "working" },

  moment "the_arm" {
    notice "Nobody moves. {{b}} hasn’t let go of the arm.",
    hint = "Is anything missing just now?",
    silence = "working",

    say.touch "It’s known that touch brings it down a little. That may be part of it." {
      move = "expert_lecture",
      why = "They were grateful for it, and breathed out. What had been somebody’s arm was a finding now, and could be agreed with." },

    say.lucky "He’s been lucky to have those Fridays, and I’m sure that he knows it." {
      move = "reassure_early",
      why = "It was warm, and it was true perhaps, and it ended the quiet. Whatever had just been understood was put away as something nice." },

    quiet { move = "hold_silence", effect = "held = held + 1",
      why = "You let it be heard to the end, which takes longer than saying it. Nobody had to do anything with it yet.",
      go = "the_blame" },

    say.company "So it’s company that he comes for, and the cuff is how he gets in." {
      move = "tidy_up",
      why = "It was neat, and they nodded. A thing that is settled need not be looked at again, and neither need he." },
  },
  {{B}} "Yes. No, that’s true." { talk = "away" },
  {{A}} "It is, though." { talk = "away" },
  go "the_blame",
}

beat "the_blame" {
  later({{later 3}}) { talk = "feeling", text = "Fridays. What it is to be last." },
  {{A}} "Only he did know there were people waiting. He said so himself." { talk = "away", drift = "blaming_patient", feels = "irritated" },
  {{H}} "And plums. You can’t give them back, can you?" { talk = "away" },
  {{B}} "It’s a bit much, with the name on." { talk = "away" },
  {{F}} "It is a bit much." { talk = "away" },

  moment "whose_fault" {
    notice "It has got livelier. {{c}} has gone quiet.",

    say.writing "He’s at his table with the bag, writing a name on it. What’s in his mind?" {
      move = "imagine_role", target = "patient", effect = "held = held + 1",
      why = "You didn’t defend him; you sat them down at his table. From there it is hard to go on saying what he ought to have known.",
      go = "at_his_table" },

    say.slot "It did take up a slot every single week, and somebody who was ill had to go without." {
      move = "side_with",
      why = "It was fair, and it was a relief to hear it from you. Now there are two sides to this, and he is alone on his.",
      go = "in_the_dock" },

    -- `marks` stand in place of the move’s own, where these are wrong here; `why` then says why. Here: quiet is not restraint
    -- while somebody is being talked about like that.
    quiet { move = "let_it_run",
      marks = { safe_space = -1, relationship_focus = -1, both_sides = -1, group_process = -1, leader_restraint = -1 },
      why = "They went on, and enjoyed it a little. When the leader lets somebody who isn’t there be talked about like that, each of them knows how it would be for them.",
      go = "in_the_dock" },

    say.number "Being lonely does very often turn up with us in the shape of a number." {
      move = "expert_lecture",
      why = "It sounded kind, and it put him among many. They talked about loneliness, which doesn’t have big thumbs.",
      go = "in_the_dock" },
  },
}

beat "at_his_table" {
  {{C}} "He’s doing it in capitals so that it’s clear. He’s been told his writing’s bad." { talk = "relationship", feels = "thinking" },
  {{A}} "He’d have picked the good ones." { talk = "relationship", feels = "thinking" },
  {{D}} "He’d decided before he came." { talk = "relationship", feels = "sad" },
  {{B}} "Because he’d had the letter. So it was goodbye, and we said, ‘See you in three months.’" { talk = "relationship", feels = "uneasy" },
  {{P}} { does = "has stopped writing.", feels = "sad" },
  go "between",
}

beat "in_the_dock" {
  {{B}} "We had one who brought eggs. You don’t know where to look." { talk = "away", drift = "generalising" },
  {{A}} "They should put it on the website. No presents." { talk = "away" },
  {{E}} "Cash only." { talk = "away", feels = "laughing" },
  {{C}} { does = "looks at the clock.", feels = "withdrawn" },
  {{P}} { does = "turns the page over.", feels = "withdrawn" },

  -- What went wrong can be mended, and that is worth something.
  moment "second_chance" {
    notice "They have laughed, and it has gone flat. Nobody has said his name for a while.",

    say.eggs "Eggs must be harder than plums. What did you do with them in the end?" {
      move = "invite_facts", to = "{{B}}",
      why = "It was a good story, and {{b}} told it well. He was further off after it than before." },

    say.desk "It might be put up at the desk, in a friendly way, so that nobody is hurt." {
      move = "give_advice", effect = "plans = plans + 1",
      why = "It would spare the next one, and it made him the last of a kind. From here he was a matter for the desk." },

    say.mine "I let that go on at his cost, and I’m sorry. Let’s have him back in here." {
      move = "repair", effect = "held = held + 1",
      why = "You said whose slip it was, and made room again. They have seen that a thing can be put right in here while it is happening.",
      go = "mended" },

    quiet { move = "let_it_run",
      why = "It had stopped by itself, and that looked like enough. What it was about is still lying there, and nobody will pick it up now." },
  },
  {{B}} "I gave them to the porter, the eggs." { talk = "away" },
  go "between",
}

beat "mended" {
  {{A}} "No, that’s fair. I wouldn’t have said it if he’d been here." { talk = "process", feels = "uneasy" },
  {{C}} "He’d have stood up, to be told it." { talk = "relationship", feels = "sad" },
  go "between",
}

beat "between" {
  draw("talk", 1),
  later({{later 3}}) { talk = "relationship", text = "What one owes to whoever comes last." },
  {{G}} "I’d have taken the plums and kept the Friday, and told nobody." { talk = "feeling" },
  {{B}} "So what is it then, with those two? Is it medicine?" { talk = "process", feels = "thinking" },
  {{I}} "It’s in the notes as medicine." { talk = "away" },

  moment "between" {
    notice "It has slowed down. Some of them look at you.",
    hint = "Who, in this, has hold of whom?",

    say.known "It’s well known that people stay well for whoever looks at them." {
      move = "expert_lecture",
      why = "It may be so, and it was said as something that is known. They had been about to find out what they thought." },

    say.cuff "The cuff is on, and neither of them talks. What do these two do for each other?" {
      move = "ask_between", effect = "held = held + 1",
      why = "You put them both in the room for the length of one reading. What goes on there is neither in the notes nor in the rule.",
      go = "the_cuff" },

    say.medicine "I’d say it’s medicine all right. It’s the part that doesn’t get counted." {
      move = "tidy_up",
      why = "They had hoped somebody would say it, and you did. With that it was answered, and the two of them could be put away." },

    quiet { move = "let_it_run",
      why = "They were not thinking; they were waiting for you. The question went round once more, and then it was about appointments.",
      go = "coming_back" },
  },
  {{B}} "That’s it, isn’t it? I’ll use that." { talk = "away", feels = "warm" },
  {{F}} "That’s lovely." { talk = "away", feels = "warm" },
  go "coming_back",
}

beat "the_cuff" {
  {{C}} "He keeps very still. So as to do it well." { talk = "relationship", feels = "thinking" },
  {{A}} "And it’s the last one. And he’s fine. You’d be glad of one who’s fine." { talk = "relationship", feels = "sad" },
  {{B}} "So who sent whom away?" { talk = "relationship", feels = "uneasy" },
  {{D}} { does = "looks over at the chair outside the circle." },
  silence(8) { kind = "working" },
  go "coming_back",
}

-- Talk that the group finds by itself, when the climate allows it. `once`: once in a session; `weight`: how likely.
pool "talk" {
  {{C}} "I keep seeing those thumbs, at a button." { when = "safety > 40", once = true, weight = 2, talk = "feeling" },
  {{A}} "My grandfather used to do that. Sleeve up before he was through the door." { when = "depth > 25", once = true, talk = "relationship" },
  {{D}} "You’d hear him on the stairs." { once = true, talk = "relationship" },
  {{B}} "Somebody had to tell him, though." { once = true, talk = "relationship" },
  exchange { once = true, -- lines that stay together
    {{A}} "They want everything every three months now." { talk = "away" },
    {{B}} "Except us. Us they want every week." { talk = "away" } },
  exchange { when = "patient > 40", once = true,
    {{B}} "What sort of plums, I wonder." { talk = "relationship" },
    {{C}} "The sort that are ripe all at once." { talk = "relationship" } },
  {{C}} "It’s a long way to come, to hear that you’re fine." { once = true, talk = "relationship" },
}

---------------------------------------------------------------------------------------------------- return

beat "coming_back" { phase "return",
  {{C}} "I’d have liked to see his face when it said three months." { talk = "feeling", when = "held > 4" },
  {{A}} "So do we have an answer?" { talk = "process", when = "held <= 4" },

  moment "coming_back" {
    notice "There are some minutes left. {{p}} has moved forward a little.",

    say.ring "{{p}}, when would you be able to ring him, do you think? Monday?" {
      move = "give_advice", to = "{{P}}", effect = "plans = plans + 1; pressed = pressed + 1",
      why = "It fetched {{p}} back with a task. What comes is a day of the week, and not what it was like to listen.",
      go = "on_monday" },

    say.heard "What you’ve heard, {{p}}, is mostly how much you were doing right." {
      move = "reassure_early", to = "{{P}}",
      why = "It was meant well, and it told {{p}} what there had been to hear. After that there is only thanks to say." },

    quiet { move = "let_it_run", effect = "pressed = pressed + 1",
      why = "{{p}} didn’t know whether it was time, and came back in the end without being asked. Nobody was sure then whether to go on.",
      go = "what_is_said" },

@if online
    say.with_us "Come back to us when you like, {{p}}. Say something, or only be here." {
@else
    say.with_us "Come back in when you like, {{p}}. Say something, or only sit here." {
@end
      move = "bring_back", to = "{{P}}", effect = "held = held + 1",
      why = "You opened a door and left it to {{p}} whether to come through it with words. That made it possible to bring something which nobody had asked for.",
      go = "what_is_said" },
  },
  {{P}}.returns,
  {{P}} "Oh. Well. Thank you." { talk = "away", feels = "neutral" },
  go "the_end",
}

beat "on_monday" {
  {{P}}.returns,
  {{P}} "Monday. Yes, I could do Monday. Before the first one." { talk = "fixing", feels = "attentive" },
  go "the_end",
}

beat "what_is_said" {
  {{P}}.returns,
  -- What was done early comes back here.
  {{P}} "I ate one. In the car park, on the Friday. I sat there with the stone in my hand." { talk = "feeling", feels = "near_tears", when = "held > 4 and pressed < 3" },
  {{P}} "And I’d been so quick. I’d thought, good, that’s that said." { talk = "relationship", when = "held > 4 and pressed < 3" },
  {{P}} "No, that’s helpful. I liked the bit about the arm." { talk = "away", feels = "thinking", when = "held > 2 and (held <= 4 or pressed > 2)" },
  {{P}} "Thank you. That’s really useful. I’ve written down the walking group." { talk = "fixing", feels = "neutral", when = "held <= 2" },
  go "the_end",
}

---------------------------------------------------------------------------------------------------- close

beat "the_end" {
  later({{later 1}}) { talk = "feeling", text = "A little more, and some of it to the floor." },
  phase "close",
  {{A}} "Will you tell us what he says?" { talk = "fixing", to = "{{P}}" },
  {{P}} "If he comes." { talk = "relationship" },

  moment "the_end" {
    notice "A minute to go. Somebody outside tries the door.",

    say.time "It’s time. He stays as he is until next week. Thank you, {{p}}." {
      move = "close_open", effect = "held = held + 1",
      why = "You stopped when you had said you would, and tied nothing up. What each of them takes away is still theirs.",
      go = "the_door" },

    say.small "What I’ll take with me is how much there can be in a small thing." {
      move = "tidy_up",
      why = "It was a good sentence, and it was the last one. An hour that ends with what the leader took from it has been about that.",
      go = "the_door" },

    say.sleep "You’ve been good to him, {{p}}. Don’t lose any sleep about it now." {
      move = "reassure_early", to = "{{P}}",
      why = "It was warm, and it asked {{p}} not to be troubled any more. It may be just the trouble that will pick up the telephone.",
      go = "the_door" },

    quiet { move = "let_it_run",
      why = "Nobody knew whether it was over, so they drifted off one by one. The time that you had promised at the start turned out to be only a manner of speaking.",
      go = "the_door" },
  },
}

beat "the_door" {
  go "plums" { when = "held > 4 and pressed < 3" },
  -- An ending: the session is over, and this is told. There can be as many as you like.
  ending "the_list" {
    title = "A list",
    text = "{{p}} folds the page and puts it away. On Friday the last slot goes to somebody else, and it is a busy afternoon. The bag is still on top of the fridge.\n\nIf something in this is close to home, take it to somebody you trust." },
}

beat "plums" {
  ending "plums" {
    title = "Three months",
    text = "{{p}} is the last to go. On Friday at ten to five there is a step on the stairs, and it is not his. {{p}} thinks of the telephone, and of what there would be to say: that the plums were good. That might be enough to ring up with.\n\nIf it stays with you longer than you would like, tell somebody about it." },
}
