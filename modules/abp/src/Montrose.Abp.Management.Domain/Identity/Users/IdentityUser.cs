using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Somebody who can sign in to one tenant, or to the host.</summary>
public class IdentityUser : FullAuditedAggregateRoot<Guid>, IUser, IHasEntityVersion
{
    protected IdentityUser()
    {
        UserName = default!;
        NormalizedUserName = default!;
        Email = default!;
        NormalizedEmail = default!;
        SecurityStamp = default!;
        Roles = default!;
        Claims = default!;
        Logins = default!;
        Tokens = default!;
        OrganizationUnits = default!;
    }

    public IdentityUser(Guid id, string userName, string email, Guid? tenantId = null)
        : base(id)
    {
        Check.NotNull(userName, nameof(userName));
        Check.NotNull(email, nameof(email));

        TenantId = tenantId;
        UserName = userName;
        NormalizedUserName = userName.Normalize().ToUpperInvariant();
        Email = email;
        NormalizedEmail = email.Normalize().ToUpperInvariant();
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
        IsActive = true;

        Roles = new List<IdentityUserRole>();
        Claims = new List<IdentityUserClaim>();
        Logins = new List<IdentityUserLogin>();
        Tokens = new List<IdentityUserToken>();
        OrganizationUnits = new List<IdentityUserOrganizationUnit>();
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string UserName { get; protected internal set; }

    [DisableAuditing]
    public virtual string NormalizedUserName { get; protected internal set; }

    public virtual string? Name { get; set; }

    public virtual string? Surname { get; set; }

    public virtual string Email { get; protected internal set; }

    [DisableAuditing]
    public virtual string NormalizedEmail { get; protected internal set; }

    public virtual bool EmailConfirmed { get; protected internal set; }

    [DisableAuditing]
    public virtual string? PasswordHash { get; protected internal set; }

    /// <summary>Changes with everything that should end the user's sessions and open tokens.</summary>
    [DisableAuditing]
    public virtual string SecurityStamp { get; protected internal set; }

    public virtual bool IsExternal { get; set; }

    public virtual string? PhoneNumber { get; protected internal set; }

    public virtual bool PhoneNumberConfirmed { get; protected internal set; }

    public virtual bool IsActive { get; protected internal set; }

    public virtual bool TwoFactorEnabled { get; protected internal set; }

    public virtual DateTimeOffset? LockoutEnd { get; protected internal set; }

    public virtual bool LockoutEnabled { get; protected internal set; }

    public virtual int AccessFailedCount { get; protected internal set; }

    public virtual bool ShouldChangePasswordOnNextLogin { get; protected internal set; }

    public virtual int EntityVersion { get; protected set; }

    public virtual DateTimeOffset? LastPasswordChangeTime { get; protected set; }

    public virtual ICollection<IdentityUserRole> Roles { get; protected set; }

    public virtual ICollection<IdentityUserClaim> Claims { get; protected set; }

    public virtual ICollection<IdentityUserLogin> Logins { get; protected set; }

    public virtual ICollection<IdentityUserToken> Tokens { get; protected set; }

    public virtual ICollection<IdentityUserOrganizationUnit> OrganizationUnits { get; protected set; }

    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
        {
            Roles.Add(new IdentityUserRole(Id, roleId, TenantId));
        }
    }

    public virtual void RemoveRole(Guid roleId) => RemoveWhere(Roles, r => r.RoleId == roleId);

    public virtual bool IsInRole(Guid roleId) => Roles.Any(r => r.RoleId == roleId);

    public virtual void AddClaim(IGuidGenerator guidGenerator, Claim claim) =>
        Claims.Add(new IdentityUserClaim(guidGenerator.Create(), Id, claim, TenantId));

    public virtual void AddClaims(IGuidGenerator guidGenerator, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            AddClaim(guidGenerator, claim);
        }
    }

    public virtual IdentityUserClaim? FindClaim(Claim claim) => Claims.FirstOrDefault(c => c.Matches(claim));

    public virtual void ReplaceClaim(Claim claim, Claim newClaim)
    {
        foreach (var found in Claims.Where(c => c.Matches(claim)))
        {
            found.SetClaim(newClaim);
        }
    }

    public virtual void RemoveClaims(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            RemoveClaim(claim);
        }
    }

    public virtual void RemoveClaim(Claim claim) => RemoveWhere(Claims, c => c.Matches(claim));

    public virtual void AddLogin(UserLoginInfo login) => Logins.Add(new IdentityUserLogin(Id, login, TenantId));

    public virtual void RemoveLogin(string loginProvider, string providerKey) => RemoveWhere(
        Logins,
        l => string.Equals(l.LoginProvider, loginProvider, StringComparison.Ordinal)
            && string.Equals(l.ProviderKey, providerKey, StringComparison.Ordinal));

    public virtual IdentityUserToken? FindToken(string loginProvider, string name) => Tokens.FirstOrDefault(
        t => string.Equals(t.LoginProvider, loginProvider, StringComparison.Ordinal)
            && string.Equals(t.Name, name, StringComparison.Ordinal));

    public virtual void SetToken(string loginProvider, string name, string? value)
    {
        var token = FindToken(loginProvider, name);
        if (token is null)
        {
            Tokens.Add(new IdentityUserToken(Id, loginProvider, name, value, TenantId));
        }
        else
        {
            token.Value = value;
        }
    }

    public virtual void RemoveToken(string loginProvider, string name) => RemoveWhere(
        Tokens,
        t => string.Equals(t.LoginProvider, loginProvider, StringComparison.Ordinal)
            && string.Equals(t.Name, name, StringComparison.Ordinal));

    public virtual void AddOrganizationUnit(Guid organizationUnitId)
    {
        if (!IsInOrganizationUnit(organizationUnitId))
        {
            OrganizationUnits.Add(new IdentityUserOrganizationUnit(Id, organizationUnitId, TenantId));
        }
    }

    public virtual void RemoveOrganizationUnit(Guid organizationUnitId) =>
        RemoveWhere(OrganizationUnits, o => o.OrganizationUnitId == organizationUnitId);

    public virtual bool IsInOrganizationUnit(Guid organizationUnitId) =>
        OrganizationUnits.Any(o => o.OrganizationUnitId == organizationUnitId);

    /// <summary>For a change of address use the manager, which also asks for a new confirmation.</summary>
    public virtual void SetEmailConfirmed(bool confirmed) => EmailConfirmed = confirmed;

    public virtual void SetPhoneNumberConfirmed(bool confirmed) => PhoneNumberConfirmed = confirmed;

    public void SetPhoneNumber(string? phoneNumber, bool confirmed)
    {
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = !phoneNumber.IsNullOrWhiteSpace() && confirmed;
    }

    public virtual void SetIsActive(bool isActive) => IsActive = isActive;

    public virtual void SetShouldChangePasswordOnNextLogin(bool shouldChangePasswordOnNextLogin) =>
        ShouldChangePasswordOnNextLogin = shouldChangePasswordOnNextLogin;

    public virtual void SetLastPasswordChangeTime(DateTimeOffset? lastPasswordChangeTime) =>
        LastPasswordChangeTime = lastPasswordChangeTime;

    public override string ToString() => $"{base.ToString()}, UserName = {UserName}";

    private static void RemoveWhere<T>(ICollection<T> items, Func<T, bool> condition)
    {
        foreach (var item in items.Where(condition).ToList())
        {
            items.Remove(item);
        }
    }
}
