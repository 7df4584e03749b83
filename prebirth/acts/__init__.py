"""What a person does as one step with its consequences, for a window and a command alike.

An act is a function of a `Session`: it decides what changes and enters all of it as one step,
or raises `RefusedError` with the reason. It collects nothing, shows nothing and knows no window.
`catalogue.ACTS` holds every act by its name.
"""
