namespace Montrose.Accounts;

/// <summary>
/// A person's wish to have another e-mail address. It comes true when both mailboxes agree: the new one by a code, the old
/// one by a link. A person has at most one.
/// </summary>
public class EmailChange : MailboxProof
{
    private EmailChange() { }

    public EmailChange(Guid id, Guid? tenantId, Guid userId, string oldEmail, string newEmail, DateTime now) : base(id, tenantId, newEmail, now)
    {
        (UserId, OldEmail) = (userId, oldEmail);
        if (string.Equals(Email, oldEmail, StringComparison.OrdinalIgnoreCase)) throw AccountErrors.EmailIsTheSame();
        ExpiresAt = now.AddHours(AccountConsts.KeptHours);
    }

    public Guid UserId { get; private set; }
    public string OldEmail { get; private set; } = "";

    /// <summary>UTC; after it the change has to be asked for anew.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? NewConfirmedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? OldConfirmedAt { get; private set; }

    /// <summary>True when the address can be changed.</summary>
    public bool IsConfirmed => NewConfirmedAt is not null && OldConfirmedAt is not null;

    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid</exception>
    public void EnsureOpen(DateTime now)
    {
        if (now >= ExpiresAt) throw AccountErrors.EmailChangeNotValid();
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid</exception>
    public void ConfirmNew(DateTime now)
    {
        EnsureOpen(now);
        NewConfirmedAt ??= now;
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid</exception>
    public void ConfirmOld(DateTime now)
    {
        EnsureOpen(now);
        OldConfirmedAt ??= now;
    }
}
