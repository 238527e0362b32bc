using Montrose.People;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Accounts;

/// <summary>Somebody who has to show that a mailbox is theirs, by a code that is mailed there.</summary>
public abstract class MailboxProof : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    protected MailboxProof() { }

    protected MailboxProof(Guid id, Guid? tenantId, string email, DateTime now) : base(id)
    {
        TenantId = tenantId;
        Email = Mailbox.Parse(email).Value;
        Ask(now);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The address that the code goes to.</summary>
    public string Email { get; private set; } = "";

    /// <summary>
    /// The code's hash, sealed with a key that is not in the database. Null until the mail is on its way, and for good where
    /// the address has an account already: then no code is right, and nothing tells the difference.
    /// </summary>
    public string? CodeHash { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CodeAskedAt { get; private set; }

    /// <summary>Codes that were tried since <see cref="CodeAskedAt"/>.</summary>
    public int Tries { get; private set; }

    /// <summary>Tries that are left with this code.</summary>
    public int TriesLeft => AccountConsts.MaxTries - Tries;

    public int SecondsUntilResend(DateTime now) =>
        Math.Max(0, (int)Math.Ceiling((CodeAskedAt.AddSeconds(AccountConsts.ResendSeconds) - now).TotalSeconds));

    /// <summary>A new code is on its way; the old one stops working.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts within 60 seconds of the last</exception>
    public void AskForCodeAgain(DateTime now)
    {
        if (SecondsUntilResend(now) is var wait and > 0) throw Errors.TooManyAttempts(wait);
        Ask(now);
    }

    /// <summary>The code with this hash is the right one from now on.</summary>
    public void Expect(string codeHash) => CodeHash = codeHash;

    /// <summary>Counts a try, before anybody looks whether the code is right.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Code.Expired, .UsedUp</exception>
    public void CountTry(DateTime now)
    {
        if (now >= CodeAskedAt.AddMinutes(AccountConsts.CodeMinutes)) throw AccountErrors.CodeExpired();
        if (TriesLeft <= 0) throw AccountErrors.CodeUsedUp();
        Tries++;
    }

    private void Ask(DateTime now) => (CodeAskedAt, CodeHash, Tries) = (now, null, 0);
}
