//! What the site has for tools: the catalogue as JSON under its schema,
//! the Markdown, the skill.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use go_to_rust::catalogue;
use serde_json::{Value, json};
use site::{Options, render};

fn files() -> &'static BTreeMap<String, String> {
    static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        render::files(root, catalogue(), &Options::default()).unwrap()
    });
    &FILES
}

fn json_of(file: &str) -> Value {
    serde_json::from_str(&files()[file]).unwrap()
}

/// What of JSON Schema the schema uses. What is not here is refused, so
/// that nothing in it is without effect.
const KEYWORDS: [&str; 12] = [
    "$defs",
    "$ref",
    "$schema",
    "additionalProperties",
    "anyOf",
    "const",
    "description",
    "enum",
    "items",
    "properties",
    "required",
    "title",
];

/// Where the value does not fit the schema.
fn misfits(value: &Value, schema: &Value, root: &Value, at: &str) -> Vec<String> {
    let schema = match schema.get("$ref") {
        Some(reference) => {
            let path = reference.as_str().unwrap().trim_start_matches('#');
            root.pointer(path)
                .unwrap_or_else(|| panic!("the schema has no {path}"))
        }
        None => schema,
    };
    let mut wrong = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "type" => {
                let types = rule
                    .as_array()
                    .cloned()
                    .unwrap_or_else(|| vec![rule.clone()]);
                if !types
                    .iter()
                    .any(|of| is_of_type(value, of.as_str().unwrap()))
                {
                    wrong.push(format!("{at} is not of type {rule}"));
                }
            }
            "const" if value != rule => wrong.push(format!("{at} is not {rule}")),
            "enum" if !rule.as_array().unwrap().contains(value) => {
                wrong.push(format!("{at} is {value}, which is none of {rule}"));
            }
            "anyOf" => {
                let fits = |rule| misfits(value, rule, root, at).is_empty();
                if !rule.as_array().unwrap().iter().any(fits) {
                    wrong.push(format!("{at} fits none of several"));
                }
            }
            "required" => {
                for name in rule.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        wrong.push(format!("{at} has no {name}"));
                    }
                }
            }
            "additionalProperties" => {
                assert_eq!(rule, &json!(false));
                let known = schema["properties"].as_object().unwrap();
                for name in value
                    .as_object()
                    .into_iter()
                    .flat_map(|object| object.keys())
                {
                    if !known.contains_key(name) {
                        wrong.push(format!("{at} has {name}, which the schema does not know"));
                    }
                }
            }
            "properties" => {
                for (name, rule) in rule.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        wrong.extend(misfits(value, rule, root, &format!("{at}/{name}")));
                    }
                }
            }
            "items" => {
                for (place, value) in value.as_array().into_iter().flatten().enumerate() {
                    wrong.extend(misfits(value, rule, root, &format!("{at}/{place}")));
                }
            }
            other => assert!(
                KEYWORDS.contains(&other),
                "the schema says {other:?}, which is not read"
            ),
        }
    }
    wrong
}

fn is_of_type(value: &Value, of: &str) -> bool {
    match of {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("the schema has the type {other:?}"),
    }
}

#[test]
fn the_catalogue_fits_its_schema() {
    let (catalogue, schema) = (json_of("pairs.json"), json_of("pairs.schema.json"));
    assert_eq!(misfits(&catalogue, &schema, &schema, ""), [""; 0]);
}

#[test]
fn what_does_not_fit_the_schema_is_noticed() {
    let schema = json_of("pairs.schema.json");
    let pair = "/chapters/0/pairs/0";
    for (place, value, wanted) in [
        (format!("{pair}/title"), json!(3), "is not of type"),
        (
            format!("{pair}/compare"),
            json!("about"),
            "which is none of",
        ),
        (
            format!("{pair}/go"),
            json!({ "path": "a" }),
            "has no \"program\"",
        ),
        (
            format!("{pair}/outputs/0"),
            json!({ "of": "Go", "text": "", "more": 1 }),
            "does not know",
        ),
        (format!("{pair}/mistakes/0/cure"), json!(3), "fits none"),
        (
            "/$schema".to_owned(),
            json!("other"),
            "is not \"pairs.schema.json\"",
        ),
    ] {
        let mut catalogue = json_of("pairs.json");
        *catalogue
            .pointer_mut(&place)
            .unwrap_or_else(|| panic!("{place} is not there")) = value;
        let wrong = misfits(&catalogue, &schema, &schema, "");
        assert!(
            wrong.iter().any(|wrong| wrong.contains(wanted)),
            "{place}: {wrong:?}"
        );
    }
}

#[test]
fn the_catalogue_has_everything() {
    let json = json_of("pairs.json");
    let pairs: Vec<&Value> = json["chapters"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|chapter| chapter["pairs"].as_array().unwrap())
        .collect();
    let all = || catalogue().iter().flat_map(|chapter| chapter.pairs);
    assert_eq!(pairs.len(), all().count());
    for (pair, entry) in pairs.iter().zip(all()) {
        assert!(
            pair["name"]
                .as_str()
                .unwrap()
                .ends_with(&format!("/{}", entry.name))
        );
        assert_eq!(
            pair["mistakes"].as_array().unwrap().len(),
            entry.mistakes.len()
        );
        assert_eq!(
            pair["what_ifs"].as_array().unwrap().len(),
            entry.all_what_ifs().count()
        );
    }
}

#[test]
fn every_page_is_there_as_markdown() {
    let files = files();
    for page in files.keys().filter(|name| name.ends_with(".html")) {
        if ["404.html", "changes.html"].contains(&page.as_str()) {
            continue;
        }
        let text = &files[&page.replace(".html", ".md")];
        assert!(text.starts_with("# "), "{page}");
        for entity in ["&lt;", "&quot;", "</"] {
            let outside: String = text.split("```").step_by(2).collect();
            let outside: String = outside.split('`').step_by(2).collect();
            assert!(
                !outside.contains(entity),
                "{page} has {entity} in its Markdown"
            );
        }
    }
}

/// The links of a Markdown text, outside of programs.
fn links(text: &str) -> Vec<&str> {
    let outside = text.split("```").step_by(2);
    let parts = outside.flat_map(|text| text.split("](").skip(1));
    parts
        .filter_map(|rest| rest.split_once(')').map(|(link, _)| link))
        .collect()
}

#[test]
fn every_link_of_the_markdown_leads_somewhere() {
    let files = files();
    let mut checked = BTreeSet::new();
    let texts = files
        .iter()
        .filter(|(name, _)| name.ends_with(".md") || *name == "llms.txt");
    for (name, text) in texts {
        for link in links(text).into_iter().filter(|link| !link.contains("://")) {
            let link = link.split('#').next().unwrap();
            let mut parts: Vec<&str> = name.split('/').collect();
            parts.pop();
            for part in link.split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    part => parts.push(part),
                }
            }
            let target = parts.join("/");
            assert!(
                files.contains_key(&target),
                "{name} links to {link}, which is not there"
            );
            checked.insert(target);
        }
    }
    assert!(
        checked.len() > 100,
        "only {} links were found",
        checked.len()
    );
}

/// A name of a pair that is not there would stay in its backquotes.
#[test]
fn what_the_guides_name_is_there() {
    let chapters: Vec<&str> = catalogue().iter().map(|chapter| chapter.name).collect();
    for file in [
        "SKILL.md",
        "which-tool.md",
        "porting-checklist.md",
        "hazards.md",
        "watching.md",
        "tools.md",
    ] {
        for code in files()[file].split('`').skip(1).step_by(2) {
            let names_a_pair = code.split_once('/').is_some_and(|(chapter, pair)| {
                chapters.contains(&chapter) && !pair.contains(['/', '.', '<'])
            });
            assert!(
                !names_a_pair,
                "{file} names the pair {code}, which is not there"
            );
        }
    }
}

#[test]
fn the_skill_is_one() {
    let skill = &files()["SKILL.md"];
    let head = skill
        .strip_prefix("---\nname: ")
        .and_then(|rest| rest.split_once("\n---\n"));
    let (head, _) = head.expect("it begins with its name");
    assert!(head.contains("\ndescription: "), "{head}");
    assert!(skill.contains("| `sync.Mutex` | ["), "it has no Go names");
    let questions = skill.matches("\n### ").count();
    assert_eq!(questions, 11, "ten questions, and what comes then");
}
