//! The drawing of one territory.

use domain::directory::{Area, Directory, Office};
use leptos::prelude::*;
use locales::InfoTexts;

use super::{
    answer::Asked,
    area_id,
    drawing::{STRETCH, View, WIDTH},
    labels::{self, Label},
    names, office_id,
};

/// What is drawn of a territory.
pub struct Drawn {
    /// What it is called.
    name: String,
    view: View,
    areas: Vec<Shape>,
    offices: Vec<Point>,
}

struct Shape {
    path: String,
    /// The part of the page that it leads to.
    leads_to: String,
    name: String,
    cut: bool,
    chosen: bool,
}

struct Point {
    at: (i32, i32),
    reach: i32,
    town: String,
    label: Option<Label>,
    leads_to: String,
    name: String,
    chosen: bool,
}

impl Drawn {
    /// Of these areas and offices; none where there is neither.
    pub fn of(
        texts: InfoTexts,
        directory: &Directory,
        areas: &[Area<'_>],
        offices: &[&Office],
        asked: &Asked,
    ) -> Option<Self> {
        let places = offices.iter().map(|office| office.position);
        let view = View::around(areas.iter().map(|area| area.outline), places)?;
        let at: Vec<_> = offices.iter().map(|office| view.place(office.position)).collect();
        let towns: Vec<_> =
            at.iter().copied().zip(offices.iter().map(|office| office.town.as_str())).collect();
        let labels = labels::place(&view, &towns);
        let reaches = labels::reaches(&at);
        let shape = |area: &Area<'_>| Shape {
            path: view.path(area.outline),
            leads_to: area_id(directory, area),
            name: texts.info_map_area_named(&names(texts, &area.own), &area.outline.name),
            cut: area.is_cut(),
            chosen: asked.is_in(area),
        };
        let point = |(place, office): (usize, &&Office)| Point {
            at: at.get(place).copied().unwrap_or_default(),
            reach: reaches.get(place).copied().unwrap_or_default(),
            town: office.town.clone(),
            label: labels.get(place).copied().flatten(),
            leads_to: office_id(directory, office),
            name: office.name.clone(),
            chosen: asked.is_office(office, directory),
        };
        let centre = directory.own_centre().map(|centre| centre.name.clone()).unwrap_or_default();
        Some(Self {
            name: texts.info_map_label(&centre),
            view,
            areas: areas.iter().map(shape).collect(),
            offices: offices.iter().enumerate().map(point).collect(),
        })
    }
}

#[component]
pub fn Figure(drawn: Drawn) -> impl IntoView {
    let Drawn { name, view, areas, offices } = drawn;
    let projection =
        format!("{:.4} {:.4} {:.2} {:.2}", view.west, view.north, view.scale, view.scale * STRETCH);
    view! {
        <svg
            class="map"
            viewBox=format!("0 0 {WIDTH} {}", view.height)
            role="group"
            aria-label=name
            direction="ltr"
            data-projection=projection
        >
            {areas.into_iter().map(shape).collect_view()}
            {offices.into_iter().map(point).collect_view()}
            <circle class="here" r="12" hidden/>
        </svg>
    }
}

fn shape(Shape { path, leads_to, name, cut, chosen }: Shape) -> impl IntoView {
    view! {
        <a href=["#", &leads_to].concat() aria-label=name class="area" class:cut=cut class:chosen=chosen>
            <path d=path/>
        </a>
    }
}

fn point(Point { at: (x, y), reach, town, label, leads_to, name, chosen }: Point) -> impl IntoView {
    view! {
        <a href=["#", &leads_to].concat() aria-label=name class="office" class:chosen=chosen>
            <circle class="reach" cx=x cy=y r=reach/>
            <circle class="point" cx=x cy=y r="10"/>
            {label.map(|Label { side, always }| {
                let class = if always { side.class().to_owned() } else { [side.class(), " wide"].concat() };
                view! { <text x=x y=y class=class lang="fr" aria-hidden="true">{town}</text> }
            })}
        </a>
    }
}
