//! `glashaus serve`.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::ops::ControlFlow;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::input::{Input, Problem, style, tell};
use crate::compile::Compilation;
use crate::export::HEADERS;
use crate::locale::Args as Values;
use crate::report::{self, Words};
use crate::serve::{Address, Listening, Preview};
use crate::source::Snapshot;
use crate::watch;

/// Port of the preview where none is asked for.
const PORT: u16 = 8080;

/// Show the site in a browser while writing it; every change appears at once.
#[derive(Args, Debug)]
pub struct Serve {
    #[command(flatten)]
    input: Input,
    /// Port to listen on. Default: 8080, or the next one that is free.
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Address to listen on. Anything but the loopback address shows unpublished content to the network.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
}

impl Serve {
    /// Serves until the process is ended.
    pub fn run(&self) -> Outcome {
        let words = self.input.words();
        let first = match self.input.moment() {
            Ok(moment) => moment,
            Err(problem) => {
                problem.tell(&words);
                return Outcome::CouldNotRun;
            }
        };
        let mut session = Session { serve: self, words: &words, running: None, failed: false };
        // Once the moment could be known it can be known again: only the clock moves.
        let moment = || self.input.moment().unwrap_or(first);
        let ended = watch::run(&self.input.content(), moment, |result| session.publish(result));
        match ended {
            Ok(()) if !session.failed => Outcome::Fine,
            Ok(()) => Outcome::CouldNotRun,
            Err(error) => {
                tell(&words.say("cli-watch", &Values::new().text("reason", error.to_string())));
                Outcome::CouldNotRun
            }
        }
    }

    fn socket(&self) -> Address {
        match self.port {
            Some(port) => Address::Exactly(SocketAddr::new(self.address, port)),
            None => Address::FirstFreeFrom(SocketAddr::new(self.address, PORT)),
        }
    }
}

/// The preview while it runs.
struct Session<'a> {
    serve: &'a Serve,
    words: &'a Words,
    running: Option<(Preview, Listening)>,
    failed: bool,
}

impl Session<'_> {
    fn publish(&mut self, result: Result<(&Snapshot, &Compilation), &crate::source::ReadError>) -> ControlFlow<()> {
        let (sources, compilation) = match result {
            Ok(compiled) => compiled,
            Err(error) => {
                let error = std::io::Error::new(error.error.kind(), error.error.to_string());
                let path = self.serve.input.content();
                Problem::Content(crate::source::ReadError { path, error }).tell(self.words);
                self.failed = self.running.is_none();
                return if self.failed { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
            }
        };
        let stopped = compilation.is_stopped(false);
        let first = self.running.is_none();
        if first {
            let preview = Preview::new(&compilation.base_path, HEADERS);
            match preview.listen(self.serve.socket()) {
                Ok(listening) => self.running = Some((preview, listening)),
                Err(error) => {
                    tell(&self.words.say("cli-listen", &Values::new().text("reason", error.to_string())));
                    self.failed = true;
                    return ControlFlow::Break(());
                }
            }
        }
        if let Some((preview, listening)) = &self.running {
            // The last good pages stay while the content is broken; at the start there are none yet,
            // and pages with faults are better than none.
            if !stopped || first {
                preview.publish(Arc::new(compilation.output.clone()));
            }
            preview.report(findings(sources, compilation, self.words));
            self.tell(sources, compilation, first.then_some(listening.url.as_str()));
        }
        ControlFlow::Continue(())
    }

    fn tell(&self, sources: &Snapshot, compilation: &Compilation, url: Option<&str>) {
        if !compilation.diagnostics.is_empty() {
            let style = style(anstream::AutoStream::choice(&std::io::stderr()));
            tell(report::human(&compilation.diagnostics, sources, self.words, style).trim_end());
        }
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        match url {
            Some(url) => tell(&self.words.say("cli-serving", &Values::new().text("url", url))),
            None => {
                let values = Values::new().number("rendered", count(compilation.rendered));
                tell(&self.words.say("cli-changed", &values.number("pages", count(compilation.pages))));
            }
        }
    }
}

/// The findings for the panel in the browser: those that are more than hints.
fn findings(sources: &Snapshot, compilation: &Compilation, words: &Words) -> String {
    let shown = compilation.diagnostics.iter().filter(|finding| finding.severity != crate::diag::Severity::Info);
    let findings: Vec<Shown> = shown.map(|finding| Shown::new(report::plain(finding, sources, words))).collect();
    serde_json::to_string(&findings).unwrap_or_else(|_| "[]".to_owned())
}

/// A finding as the panel in the browser reads it.
#[derive(Serialize)]
struct Shown {
    severity: &'static str,
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    why: String,
    advice: String,
    excerpt: String,
}

impl Shown {
    fn new(finding: report::Finding) -> Self {
        let excerpt = finding.place.excerpt.map(|line| line.before + &line.found + &line.after);
        Self {
            severity: finding.severity,
            line: finding.place.start.as_ref().map(|start| start.line),
            column: finding.place.start.as_ref().map(|start| start.column),
            file: finding.place.file,
            message: finding.message,
            why: finding.why,
            advice: finding.advice,
            excerpt: excerpt.unwrap_or_default(),
        }
    }
}
