//! `glashaus explain`.

use clap::Args;

use super::Outcome;
use super::input::{environment, tell};
use crate::check::RULES;
use crate::locale::Args as Values;
use crate::model::form::nearest;
use crate::report::explain;

/// Say what a rule checks, why, and on what basis; without a name, list all rules.
#[derive(Args, Debug)]
pub struct Explain {
    /// Name of the rule, as it stands in square brackets at a finding.
    rule: Option<String>,
}

impl Explain {
    /// Prints what the rule's own documentation says.
    pub fn run(&self) -> Outcome {
        let words = environment();
        let Some(name) = &self.rule else {
            anstream::print!("{}", explain::list());
            return Outcome::Fine;
        };
        if let Some(rule) = RULES.iter().find(|rule| rule.name == name) {
            anstream::print!("{}", explain::plain(rule));
            return Outcome::Fine;
        }
        // Mistakes of form explain themselves where they are found.
        if words.has(&format!("{name}.why")) {
            tell(&words.say("cli-explain-form", &Values::new().text("name", name.as_str())));
            return Outcome::CouldNotRun;
        }
        let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let values = Values::new().text("name", name.as_str());
        tell(&match nearest(name, &names) {
            Some(near) => words.say("cli-explain-meant", &values.text("suggestion", near)),
            None => words.say("cli-explain-unknown", &values),
        });
        Outcome::CouldNotRun
    }
}
