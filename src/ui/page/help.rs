//! For whoever helps somebody else: with one family, with several, with a list, or to show and practise.

use crate::route::Route;
use crate::ui::part::Doc;
use crate::ui::view::Context;

#[inline(never)]
pub(crate) fn help(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.home;
    doc.heading(page.help_title.into());
    doc.said("p", "lead", page.help_lead);
    let start = if app.session.begun() { page.resume } else { page.start };
    let ways = [
        (app.onward(), start),
        (Route::Receive(String::new()), words.handoff.have_code),
        (Route::Families, words.village.families),
        (Route::Village, words.village.title),
        (Route::Demo, words.demo.title),
        (Route::Practice, words.demo.practice),
    ];
    for ((says, title), (route, button)) in page.help_ways.iter().zip(ways) {
        doc.section(title);
        doc.p(says);
        doc.action("button", route.href(), button);
        doc.end();
    }
}
