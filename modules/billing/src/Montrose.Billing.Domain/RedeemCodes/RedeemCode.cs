using Montrose.Monetary;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Billing.RedeemCodes;

/// <summary>A code that grants its value to whoever redeems it, at most <see cref="UsageLimit"/> times.</summary>
public class RedeemCode : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private RedeemCode() { }

    internal RedeemCode(Guid id, Guid? tenantId, CodeText code, RedeemCodeTerms terms, DateTime now) : base(id)
    {
        terms.Check(now);
        TenantId = tenantId;
        Code = code.Shown;
        NormalizedCode = code.Normalized;
        Value = terms.Value;
        (GrantKind, GrantSubject, GrantText) = (terms.Grant?.Kind, terms.Grant?.Subject, terms.Grant?.Text);
        UsageLimit = terms.UsageLimit;
        PerClientLimit = Math.Min(terms.PerClientLimit, terms.UsageLimit);
        ExpiresAt = terms.ExpiresAt;
        Description = string.IsNullOrWhiteSpace(terms.Description) ? null : Volo.Abp.Check.Length(terms.Description.Trim(), nameof(terms.Description), RedeemCodeConsts.MaxDescriptionLength);
        IsActive = true;
    }

    public Guid? TenantId { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>What codes are compared by, see <see cref="CodeText"/>.</summary>
    public string NormalizedCode { get; private set; } = "";

    /// <summary>What each redemption credits; nothing where it grants something else.</summary>
    public Money Value { get; private set; }

    /// <summary>What it grants beside credit; null for credit alone.</summary>
    public string? GrantKind { get; private set; }

    /// <summary>Which one of that kind.</summary>
    public string? GrantSubject { get; private set; }

    /// <summary>What that was called when the code was made.</summary>
    public string? GrantText { get; private set; }

    public int UsageLimit { get; private set; }

    public int PerClientLimit { get; private set; }

    public int TimesUsed { get; private set; }

    /// <summary>UTC; null for a code that does not expire.</summary>
    public DateTime? ExpiresAt { get; private set; }

    public string? Description { get; private set; }

    /// <summary>False while an admin has switched the code off.</summary>
    public bool IsActive { get; private set; }

    /// <param name="id">The redemption's id.</param>
    /// <param name="client">Who redeems.</param>
    /// <param name="timesByClient">How often the client has redeemed this code before.</param>
    /// <param name="requestKey">The caller's key for this request, if it gave one.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="BusinessException">Billing:RedeemCode.Inactive, .Expired, .AlreadyYours, .UsedUp</exception>
    public Redemption Redeem(Guid id, Redeemer client, int timesByClient, string? requestKey, DateTime now)
    {
        CheckRedeemable(timesByClient, now);
        TimesUsed++;
        return new Redemption(id, this, client, timesByClient + 1, requestKey, now);
    }

    /// <summary>Whether a client could redeem it now.</summary>
    /// <exception cref="BusinessException">Billing:RedeemCode.Inactive, .Expired, .AlreadyYours, .UsedUp</exception>
    public void CheckRedeemable(int timesByClient, DateTime now)
    {
        if (!IsActive) throw Errors.CodeInactive();
        if (IsExpiredAt(now)) throw Errors.CodeExpired(ExpiresAt!.Value);
        if (timesByClient >= PerClientLimit) throw Errors.CodeAlreadyYours();
        if (IsUsedUp) throw Errors.CodeUsedUp();
    }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public bool IsUsedUp => TimesUsed >= UsageLimit;

    public bool IsExpiredAt(DateTime now) => ExpiresAt <= now;

    public RedeemCodeState StateAt(DateTime now) => StateAt(IsActive, ExpiresAt, TimesUsed, UsageLimit, now);

    /// <summary>For projections, which have the columns and no code.</summary>
    public static RedeemCodeState StateAt(bool isActive, DateTime? expiresAt, int timesUsed, int usageLimit, DateTime now) =>
        !isActive ? RedeemCodeState.Inactive
        : timesUsed >= usageLimit ? RedeemCodeState.UsedUp
        : expiresAt <= now ? RedeemCodeState.Expired
        : RedeemCodeState.Active;
}

/// <summary>The client that redeems, and the person who does it there.</summary>
public sealed record Redeemer(Guid ClientId, Guid? UserId);
