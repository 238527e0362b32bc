using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>Which users to list.</summary>
public class GetIdentityUsersInput : ExtensiblePagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

/// <summary>A user.</summary>
public class IdentityUserDto : ExtensibleFullAuditedEntityDto<Guid>, IMultiTenant, IHasConcurrencyStamp, IHasEntityVersion
{
    public Guid? TenantId { get; set; }

    public string UserName { get; set; } = default!;

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsActive { get; set; }

    public bool LockoutEnabled { get; set; }

    public int AccessFailedCount { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public string ConcurrencyStamp { get; set; } = default!;

    public int EntityVersion { get; set; }

    public DateTimeOffset? LastPasswordChangeTime { get; set; }
}

/// <summary>Which users to find.</summary>
public class UserLookupSearchInputDto : ExtensiblePagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

/// <summary>Which users to count.</summary>
public class UserLookupCountInputDto
{
    public string? Filter { get; set; }
}
