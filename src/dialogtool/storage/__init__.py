"""The encrypted file: every case, and what is needed to open, find, keep and repair it.

The way in is `vault`, which imports its heavy libraries only when they are needed:

    store, code = vault.create(folder, "Caseworker", password)     once; print the recovery code
    store = vault.unlock(folder, password)                          or unlock_with_recovery(folder, code)
    vault.exists(folder), vault.caseworkers(folder), vault.backups(folder)
    vault.restore(folder, backup, password)                         or restore_with_recovery(folder, backup, code)

An open `store.Store`, until `store.close()`:

    store.listen(on_saved, on_fault)            both called on the writer's thread: datetime, Problem
    store.find(typed), store.all()              tuples of register.CitizenRow
    store.read(id) -> Case, store.place(id) -> Place, store.save(case, place), store.flush() -> bool
    store.erase(id)                             from the file and every backup
    store.setting(name, kind), store.set_setting(name, value)
    store.log_export(id, what, for_whom), store.exports(id)
    store.back_up(), store.backups()
    store.access                                passwords, caseworkers, a new recovery code

A case on its way to another installation, in an encrypted file with a passphrase of its own:

    case_file.write_case_file(path, parcel, passphrase), case_file.read_case_file(path, passphrase) -> Parcel

Known faults are raised as `faults.StorageFault`, whose `problem.code` is one of `faults.FAULTS`. `log.log_to` is the
one log file, which holds nothing of what anybody said.
"""
