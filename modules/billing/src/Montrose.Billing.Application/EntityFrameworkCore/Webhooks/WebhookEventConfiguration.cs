using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Webhooks;

internal sealed class WebhookEventConfiguration : IEntityTypeConfiguration<WebhookEvent>
{
    public void Configure(EntityTypeBuilder<WebhookEvent> b)
    {
        b.ToTable("WebhookEvents", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(e => e.EventId).HasMaxLength(WebhookConsts.MaxEventIdLength);
        b.Property(e => e.Type).HasMaxLength(WebhookConsts.MaxTypeLength);
        b.Property(e => e.Error).HasMaxLength(WebhookConsts.MaxErrorLength);
        b.HasIndex(e => new { e.TenantId, e.Gateway, e.EventId }).IsUnique().WithEqualNulls();
        b.HasIndex(e => new { e.TenantId, e.ReceivedAt, e.Id });
        b.HasIndex(e => new { e.TenantId, e.State, e.ReceivedAt, e.Id });
    }
}
