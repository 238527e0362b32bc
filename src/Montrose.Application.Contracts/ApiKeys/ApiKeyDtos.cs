using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.ApiKeys;

public class ApiKeyDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>How the key begins.</summary>
    public string Prefix { get; set; } = "";

    public Guid OwnerId { get; set; }
    public string OwnerName { get; set; } = "";
    public ApiKeyState State { get; set; }

    /// <summary>Names of permissions.</summary>
    public List<string> Scopes { get; set; } = [];

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>UTC; null for a key without an end.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>UTC; null for a key that was never used.</summary>
    public DateTime? LastUsedAt { get; set; }

    /// <summary>The address of the last request.</summary>
    public string? LastUsedFrom { get; set; }
}

public class GetApiKeysInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the key's name, its beginning, or part of its owner's name or address.</summary>
    [StringLength(256)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(ApiKeyState))]
    public ApiKeyState? State { get; set; }
}

public class CreateApiKeyInput
{
    [Required, StringLength(ApiKeyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>UTC; null for a key without an end.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Names of permissions that the person holds. What one needs is added.</summary>
    [MaxLength(ApiKeyConsts.MaxScopes)]
    public List<string> Scopes { get; set; } = [];
}

public class CreatedApiKeyDto
{
    public ApiKeyDto ApiKey { get; set; } = new();

    /// <summary>The key to send as "Authorization: Bearer …" or "X-Api-Key". Nobody can read it again.</summary>
    public string Key { get; set; } = "";
}

public class GetApiKeyUsageInput
{
    /// <summary>Days to look back, today included.</summary>
    [Range(1, ApiKeyConsts.MaxUsageDays)]
    public int Days { get; set; } = 30;
}

public class ApiKeyDayDto
{
    /// <summary>In UTC.</summary>
    public DateOnly Day { get; set; }

    public long Requests { get; set; }
}
