using System.Security.Claims;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A role of a tenant, or of the host.</summary>
public class IdentityRole : AggregateRoot<Guid>, IMultiTenant, IHasEntityVersion, IHasCreationTime
{
    protected IdentityRole()
    {
        Name = default!;
        NormalizedName = default!;
        Claims = default!;
    }

    public IdentityRole(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);
        NormalizedName = Normalize(name);
        TenantId = tenantId;
        Claims = new List<IdentityRoleClaim>();
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected internal set; }

    public virtual string NormalizedName { get; protected internal set; }

    public virtual ICollection<IdentityRoleClaim> Claims { get; protected set; }

    /// <summary>New users get it.</summary>
    public virtual bool IsDefault { get; set; }

    /// <summary>Can be neither renamed nor deleted.</summary>
    public virtual bool IsStatic { get; set; }

    public virtual bool IsPublic { get; set; }

    public virtual int EntityVersion { get; protected set; }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual void AddClaim(IGuidGenerator guidGenerator, Claim claim) =>
        Claims.Add(new IdentityRoleClaim(guidGenerator.Create(), Id, claim, TenantId));

    public virtual void AddClaims(IGuidGenerator guidGenerator, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            AddClaim(guidGenerator, claim);
        }
    }

    public virtual IdentityRoleClaim? FindClaim(Claim claim) => Claims.FirstOrDefault(c => c.Matches(claim));

    public virtual void RemoveClaim(Claim claim)
    {
        foreach (var found in Claims.Where(c => c.Matches(claim)).ToList())
        {
            Claims.Remove(found);
        }
    }

    public virtual void ChangeName(string name)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength);
        if (string.Equals(Name, name, StringComparison.Ordinal))
        {
            return;
        }

        var oldName = Name;
        Name = name;
        NormalizedName = Normalize(name);

        AddLocalEvent(new IdentityRoleNameChangedEvent { IdentityRole = this, OldName = oldName });
        AddDistributedEvent(new IdentityRoleNameChangedEto { Id = Id, Name = Name, OldName = oldName, TenantId = TenantId });
    }

    public override string ToString() => $"{base.ToString()}, Name = {Name}";

    /// <summary>As ASP.NET Core Identity's default normalizer.</summary>
    private static string Normalize(string name) => name.Normalize().ToUpperInvariant();
}
