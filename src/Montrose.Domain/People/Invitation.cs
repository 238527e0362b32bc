using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>An invitation by e-mail. Only the hash of the link's token is kept; sending again makes the old link useless.</summary>
public class Invitation : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private Invitation() { }

    private Invitation(Guid id, Guid? tenantId, InvitationKind kind, string email, string? name) : base(id)
    {
        TenantId = tenantId;
        Kind = kind;
        Email = Mailbox.Parse(email).Value;
        NormalizedEmail = Normalize(Email);
        Name = PersonNames.Clean(name) is { } text ? Check.Length(text, nameof(name), InvitationConsts.MaxPersonNameLength) : null;
    }

    public Guid? TenantId { get; private set; }
    public InvitationKind Kind { get; private set; }
    public string Email { get; private set; } = "";

    /// <summary>Upper case: no mail server tells Ada@ from ada@.</summary>
    public string NormalizedEmail { get; private set; } = "";
    public string? Name { get; private set; }

    /// <summary>For agents.</summary>
    public Department? Department { get; private set; }

    /// <summary>For people of a client's team.</summary>
    public Guid? ClientId { get; private set; }

    /// <summary>SHA-256 of the token, hex.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RevokedAt { get; private set; }

    public Guid? UserId { get; private set; }

    public static string Normalize(string email) => email.Trim().ToUpperInvariant();

    public static Invitation ForAdmin(Guid id, Guid? tenantId, string email, string? name = null) => new(id, tenantId, InvitationKind.Admin, email, name);

    public static Invitation ForAgent(Guid id, Guid? tenantId, string email, string? name, Department department) =>
        new(id, tenantId, InvitationKind.Agent, email, name) { Department = department };

    public static Invitation ForClient(Guid id, Guid? tenantId, string email, string? name, Guid clientId) =>
        new(id, tenantId, InvitationKind.Client, email, name) { ClientId = clientId };

    public InvitationState StateAt(DateTime now) =>
        AcceptedAt is not null ? InvitationState.Accepted
        : RevokedAt is not null ? InvitationState.Revoked
        : now >= ExpiresAt ? InvitationState.Expired
        : InvitationState.Pending;

    /// <summary>Makes the link with this token the one that works, for <see cref="InvitationConsts.ValidDays"/> days.</summary>
    /// <exception cref="BusinessException">Montrose:Invitation.Used, .Revoked</exception>
    public void Send(InvitationToken token, DateTime now)
    {
        if (AcceptedAt is not null) throw Errors.InvitationUsed();
        if (RevokedAt is not null) throw Errors.InvitationRevoked();
        TokenHash = token.Hash;
        SentAt = now;
        ExpiresAt = now.AddDays(InvitationConsts.ValidDays);
    }

    /// <exception cref="BusinessException">Montrose:Invitation.Used</exception>
    public void Revoke(DateTime now)
    {
        if (AcceptedAt is not null) throw Errors.InvitationUsed();
        RevokedAt ??= now;
    }

    /// <exception cref="BusinessException">Montrose:Invitation.Expired, .Used, .Revoked</exception>
    public void EnsureCanBeAccepted(DateTime now)
    {
        switch (StateAt(now))
        {
            case InvitationState.Accepted: throw Errors.InvitationUsed();
            case InvitationState.Revoked: throw Errors.InvitationRevoked();
            case InvitationState.Expired: throw Errors.InvitationExpired();
        }
    }

    /// <exception cref="BusinessException">Montrose:Invitation.Expired, .Used, .Revoked</exception>
    public void Accept(Guid userId, DateTime now)
    {
        EnsureCanBeAccepted(now);
        AcceptedAt = now;
        UserId = userId;
    }
}
