using System.ComponentModel.DataAnnotations;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Identity;

/// <summary>A place where a user is signed in.</summary>
public class IdentitySession : BasicAggregateRoot<Guid>, IHasExtraProperties, IMultiTenant
{
    private const char Separator = ',';

    protected IdentitySession()
    {
        SessionId = default!;
        Device = default!;
        ExtraProperties = [];
    }

    public IdentitySession(
        Guid id,
        string sessionId,
        string device,
        string? deviceInfo,
        Guid userId,
        Guid? tenantId,
        string? clientId,
        string? ipAddresses,
        DateTime signedIn,
        DateTime? lastAccessed = null)
        : base(id)
    {
        SessionId = Check.NotNullOrWhiteSpace(sessionId, nameof(sessionId), IdentitySessionConsts.MaxSessionIdLength);
        Device = Check.NotNullOrWhiteSpace(device, nameof(device), IdentitySessionConsts.MaxDeviceLength);
        DeviceInfo = deviceInfo;
        UserId = userId;
        TenantId = tenantId;
        ClientId = clientId;
        IpAddresses = ipAddresses;
        SignedIn = signedIn;
        LastAccessed = lastAccessed;
        ExtraProperties = [];
    }

    public virtual string SessionId { get; protected set; }

    /// <summary>One of <see cref="IdentitySessionDevices"/>.</summary>
    public virtual string Device { get; protected set; }

    public virtual string? DeviceInfo { get; protected set; }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual string? ClientId { get; set; }

    /// <summary>Comma-separated, oldest first; the oldest go when there is no room.</summary>
    public virtual string? IpAddresses { get; protected set; }

    public virtual DateTime SignedIn { get; protected set; }

    public virtual DateTime? LastAccessed { get; protected set; }

    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ExtensibleObjectValidator.GetValidationErrors(this, validationContext);

    public void SetSignedInTime(DateTime signedIn) => SignedIn = signedIn;

    public void UpdateLastAccessedTime(DateTime? lastAccessed) => LastAccessed = lastAccessed;

    public void SetIpAddresses(IEnumerable<string> ipAddresses)
    {
        var kept = new List<string>(ipAddresses);
        while (kept.Count > 0 && string.Join(Separator, kept).Length > IdentitySessionConsts.MaxIpAddressesLength)
        {
            kept.RemoveAt(0);
        }

        IpAddresses = kept.Count == 0 ? null : string.Join(Separator, kept);
    }

    public IEnumerable<string> GetIpAddresses() =>
        IpAddresses?.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
