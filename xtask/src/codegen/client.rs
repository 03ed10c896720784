//! Writes `client.rs`: a method for every operation and waiter.

use super::{Files, HEADER, model::Model, names, waiters};

pub fn write(model: &Model, files: &mut Files) {
    let mut out = format!("{HEADER}use pileus_client::{{Once, Wait}};\n\nuse super::*;\nuse crate::{{Call, Client}};\n\n");
    out.push_str("/// The operations.\nimpl Client {\n");
    for operation in &model.operations {
        let link = model.reference.replace("{}", &operation.name);
        out.push_str(&format!("    /// Calls `{}`; see [AWS's reference]({link}).\n", operation.name));
        let name = names::field_name(&operation.name);
        out.push_str(&format!("    #[inline] pub fn {name}(&self) -> Call<{0}, Once> {{ self.call() }}\n", operation.input.name));
    }
    out.push_str("}\n\n/// The waiters: each calls its operation until the answers say that it has come about.\nimpl Client {\n");
    for (name, waiter) in &model.waiters {
        let operation = waiter["operation"].as_str().unwrap_or_default();
        let input = format!("{}Input", names::type_name(operation, &model.id));
        out.push_str(&format!(
            "    /// Calls `{operation}` until `{name}`, every {} s, {} times at the most.\n",
            waiter["delay"], waiter["maxAttempts"]
        ));
        let (method, constant) = (names::snake(name), waiters::constant(name));
        out.push_str(&format!(
            "    #[inline] pub fn wait_until_{method}(&self) -> Call<{input}, Wait> {{ self.wait({constant}) }}\n"
        ));
    }
    out.push_str("}\n");
    files.insert("client.rs".to_owned(), out);
}
