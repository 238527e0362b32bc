using Volo.Abp.DependencyInjection;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Users as they appear in distributed entity events.</summary>
internal sealed class UserEtoMapper : IObjectMapper<IdentityUser, UserEto>, ITransientDependency
{
    public UserEto Map(IdentityUser source) => Map(source, new UserEto());

    public UserEto Map(IdentityUser source, UserEto destination)
    {
        destination.Id = source.Id;
        destination.TenantId = source.TenantId;
        destination.UserName = source.UserName;
        destination.Name = source.Name;
        destination.Surname = source.Surname;
        destination.IsActive = source.IsActive;
        destination.Email = source.Email;
        destination.EmailConfirmed = source.EmailConfirmed;
        destination.PhoneNumber = source.PhoneNumber;
        destination.PhoneNumberConfirmed = source.PhoneNumberConfirmed;
        destination.ExtraProperties = source.ExtraProperties;
        return destination;
    }
}

/// <summary>Roles as they appear in distributed entity events.</summary>
internal sealed class RoleEtoMapper : IObjectMapper<IdentityRole, IdentityRoleEto>, ITransientDependency
{
    public IdentityRoleEto Map(IdentityRole source) => Map(source, new IdentityRoleEto());

    public IdentityRoleEto Map(IdentityRole source, IdentityRoleEto destination)
    {
        destination.Id = source.Id;
        destination.TenantId = source.TenantId;
        destination.Name = source.Name;
        destination.IsDefault = source.IsDefault;
        destination.IsStatic = source.IsStatic;
        destination.IsPublic = source.IsPublic;
        destination.EntityVersion = source.EntityVersion;
        return destination;
    }
}

/// <summary>Organization units as they appear in distributed entity events.</summary>
internal sealed class OrganizationUnitEtoMapper : IObjectMapper<OrganizationUnit, OrganizationUnitEto>, ITransientDependency
{
    public OrganizationUnitEto Map(OrganizationUnit source) => Map(source, new OrganizationUnitEto());

    public OrganizationUnitEto Map(OrganizationUnit source, OrganizationUnitEto destination)
    {
        destination.Id = source.Id;
        destination.TenantId = source.TenantId;
        destination.ParentId = source.ParentId;
        destination.Code = source.Code;
        destination.DisplayName = source.DisplayName;
        destination.EntityVersion = source.EntityVersion;
        return destination;
    }
}

/// <summary>Claim types as they appear in distributed entity events.</summary>
internal sealed class ClaimTypeEtoMapper : IObjectMapper<IdentityClaimType, IdentityClaimTypeEto>, ITransientDependency
{
    public IdentityClaimTypeEto Map(IdentityClaimType source) => Map(source, new IdentityClaimTypeEto());

    public IdentityClaimTypeEto Map(IdentityClaimType source, IdentityClaimTypeEto destination)
    {
        destination.Id = source.Id;
        destination.Name = source.Name;
        destination.Required = source.Required;
        destination.IsStatic = source.IsStatic;
        destination.Regex = source.Regex;
        destination.RegexDescription = source.RegexDescription;
        destination.Description = source.Description;
        destination.ValueType = source.ValueType;
        return destination;
    }
}
