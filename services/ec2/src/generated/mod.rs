// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

#![allow(missing_docs, unused_imports)]

#[cfg(feature = "client")]
mod calls_a_l;
#[cfg(feature = "client")]
mod calls_m_w;
#[cfg(feature = "client")]
mod client;
mod enums;
mod operations_a_b;
mod operations_c;
mod operations_d_1;
mod operations_d_2;
mod operations_d_3;
mod operations_e_l;
mod operations_m_r;
mod operations_s_w;
mod schemas;
mod structures_a_d;
mod structures_e_h;
mod structures_i_k;
mod structures_l_p;
mod structures_r_s;
mod structures_t_v;
#[cfg(feature = "server")]
mod table;
#[cfg(feature = "client")]
mod waiters;

pub use enums::*;
pub use operations_a_b::*;
pub use operations_c::*;
pub use operations_d_1::*;
pub use operations_d_2::*;
pub use operations_d_3::*;
pub use operations_e_l::*;
pub use operations_m_r::*;
pub use operations_s_w::*;
pub use structures_a_d::*;
pub use structures_e_h::*;
pub use structures_i_k::*;
pub use structures_l_p::*;
pub use structures_r_s::*;
pub use structures_t_v::*;
#[cfg(feature = "server")]
pub use table::OPERATIONS;
#[cfg(feature = "client")]
pub use waiters::*;
