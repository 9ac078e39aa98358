//! How the application comes onto the page: in steps, so that a finger is heard in between. It is made, its
//! frame is drawn out of sight, then the screen inside, and that takes the place of the first screen, which
//! stood there before it. The device is asked for its voices last.

use yew::{Callback, Properties};

use super::{App, Event, Keep, browser};
use crate::route::Route;

/// Puts the application onto the page.
pub fn start() {
    let Some(place) = browser::stage() else { return };
    browser::soon(Callback::from(move |()| {
        yew::Renderer::<App>::with_root_and_props(place.clone(), Stage { place: place.clone() }).render();
    }));
}

/// Where the application is drawn.
#[derive(PartialEq, Properties)]
pub(super) struct Stage {
    place: browser::Element,
}

/// How far the start has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    Made,
    Framed,
    Drawn,
    Seen,
}

impl Progress {
    /// Something was drawn: whether it is now seen for the first time, and nothing before there is anything.
    pub(super) fn drawn(&mut self, stage: &Stage) -> Option<bool> {
        let enters = match self {
            Self::Made | Self::Framed => return None,
            Self::Drawn => true,
            Self::Seen => false,
        };
        if enters {
            browser::enter(&stage.place);
            *self = Self::Seen;
        }
        Some(enters)
    }
}

impl App {
    /// The next step.
    pub(super) fn begin(&mut self, ctx: &yew::Context<Self>) {
        match self.progress {
            Progress::Made => {
                self.listen(ctx);
                self.first_look();
                self.arrive(Route::parse(&browser::hash()));
                self.progress = Progress::Framed;
            }
            Progress::Framed => self.progress = Progress::Drawn,
            Progress::Drawn | Progress::Seen => {}
        }
    }

    fn listen(&mut self, ctx: &yew::Context<Self>) {
        let link = ctx.link().clone();
        let arrive = move || link.send_message(Event::Arrive(Route::parse(&browser::hash())));
        let link = ctx.link().clone();
        let resize = move || link.send_message(Event::Resize);
        let link = ctx.link().clone();
        let look = move || link.send_message(Event::Keep(Keep::Look));
        self.listeners = vec![
            browser::on_hash_change(arrive),
            browser::on_resize(resize),
            browser::on_kept_elsewhere(look),
        ];
    }

    /// Asks the device for its voices, and to say when it finds more; whether that changed anything.
    pub(super) fn heard(&mut self, ctx: &yew::Context<Self>) -> bool {
        if self.voices.is_none() {
            let link = ctx.link().clone();
            self.voices = browser::on_voices(move || link.send_message(Event::Voices));
        }
        let voice = browser::can_speak(self.session.locale).then_some(false);
        std::mem::replace(&mut self.voice, voice) != voice
    }
}
