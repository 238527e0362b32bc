using System.Globalization;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>
/// A node in a tenant's tree of departments. Its <see cref="Code"/> starts with its parent's code, so that one prefix
/// finds a whole branch.
/// </summary>
public class OrganizationUnit : FullAuditedAggregateRoot<Guid>, IMultiTenant, IHasEntityVersion
{
    protected OrganizationUnit()
    {
        Code = default!;
        DisplayName = default!;
        Roles = default!;
    }

    public OrganizationUnit(Guid id, string displayName, Guid? parentId = null, Guid? tenantId = null)
        : base(id)
    {
        TenantId = tenantId;
        DisplayName = displayName;
        ParentId = parentId;
        Code = default!;
        Roles = new List<OrganizationUnitRole>();
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid? ParentId { get; internal set; }

    /// <summary>Set by <see cref="OrganizationUnitManager"/>, e.g. "00001.00042.00005".</summary>
    public virtual string Code { get; internal set; }

    public virtual string DisplayName { get; set; }

    public virtual int EntityVersion { get; set; }

    public virtual ICollection<OrganizationUnitRole> Roles { get; protected set; }

    /// <summary>"00001.00042" for 1, 42; null for nothing.</summary>
    public static string? CreateCode(params int[] numbers) => numbers.IsNullOrEmpty()
        ? null
        : string.Join('.', numbers.Select(n => n.ToString("D" + OrganizationUnitConsts.CodeUnitLength, CultureInfo.InvariantCulture)));

    public static string AppendCode(string? parentCode, string childCode)
    {
        if (childCode.IsNullOrEmpty())
        {
            throw new ArgumentNullException(nameof(childCode), "A child's code can not be empty.");
        }

        return parentCode.IsNullOrEmpty() ? childCode : parentCode + "." + childCode;
    }

    /// <summary>What remains of a code below a parent; null for the parent itself.</summary>
    public static string? GetRelativeCode(string code, string? parentCode)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        if (parentCode.IsNullOrEmpty())
        {
            return code;
        }

        return code.Length == parentCode!.Length ? null : code[(parentCode.Length + 1)..];
    }

    /// <summary>The code of the next sibling.</summary>
    public static string CalculateNextCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        var last = int.Parse(GetLastUnitCode(code), CultureInfo.InvariantCulture);
        return AppendCode(GetParentCode(code), CreateCode(last + 1)!);
    }

    public static string GetLastUnitCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        return code[(code.LastIndexOf('.') + 1)..];
    }

    /// <summary>Null for a root.</summary>
    public static string? GetParentCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        var dot = code.LastIndexOf('.');
        return dot < 0 ? null : code[..dot];
    }

    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
        {
            Roles.Add(new OrganizationUnitRole(roleId, Id, TenantId));
        }
    }

    public virtual void RemoveRole(Guid roleId)
    {
        foreach (var role in Roles.Where(r => r.RoleId == roleId).ToList())
        {
            Roles.Remove(role);
        }
    }

    public virtual bool IsInRole(Guid roleId) => Roles.Any(r => r.RoleId == roleId);
}
