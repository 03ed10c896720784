//! Writes `enums.rs`: the open enumerations.

use std::collections::BTreeSet;

use super::{Files, HEADER, model::Model, names, text::block};

pub fn write(model: &Model, files: &mut Files) {
    let mut out = format!("{HEADER}use pileus_shape::prelude::*;\n\n");
    for (name, values) in &model.enums {
        let mut taken = BTreeSet::new();
        let constants = values.iter().map(|value| {
            let mut constant = names::constant(value);
            // Two values may differ only in what a name cannot hold.
            while !taken.insert(constant.clone()) {
                constant.push('_');
            }
            format!("{constant} = {value:?}")
        });
        let constants: Vec<String> = constants.collect();
        out.push_str(&block(0, &format!("open_enum! {{ {name} {{"), &constants, ",", "} }"));
    }
    files.insert("enums.rs".to_owned(), out);
}
