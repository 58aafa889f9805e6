use super::StartTexts;

pub static START: StartTexts = StartTexts {
    title: "Where do you stand as a leader of key account managers?",
    lead: "Leitwerk is a self-assessment on six leadership tasks. In ten minutes you see where you stand and what to tackle first.",
    duration: "About ten minutes, thirty statements. You can stop at any time and go on later.",
    privacy: "What you enter stays in this browser. There is no account, and nothing is transmitted.",
    freedom: "No answer is required. What you leave open only costs precision, and the result says where.",
    tasks_title: "The six leadership tasks",
    source: "The tasks come from a management article by Müllner on leading key account managers. The questionnaire is independent and not validated.",
    begin: "Start the assessment",
    resume: "Continue: {place}",
    resume_status: "Answered: {answered} of {total} questions.",
    see_result: "See the result",
    example: "Load example",
    example_hint: "The example shows a completed result. Your own entries stay untouched.",
    begin_again: "Start a new assessment",
    begin_again_hint: "The earlier one stays saved; the result compares the two.",
};
