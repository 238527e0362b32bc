using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Payments;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.PaymentMethods;

internal sealed class PaymentMethodConfiguration : IEntityTypeConfiguration<PaymentMethod>
{
    public void Configure(EntityTypeBuilder<PaymentMethod> b)
    {
        b.ToTable("PaymentMethods", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(m => m.CustomerId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(m => m.MethodId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(m => m.Brand).HasMaxLength(PaymentMethodConsts.MaxBrandLength);
        b.Property(m => m.Label).HasMaxLength(PaymentMethodConsts.MaxLabelLength);
        b.Property(m => m.LastFour).HasMaxLength(PaymentMethodConsts.LastFourLength);
        b.HasIndex(m => new { m.TenantId, m.Gateway, m.MethodId }).IsUnique().WithEqualNulls();
        b.HasIndex(m => m.ClientId, "IX_PaymentMethods_OneDefault").IsUnique().HasFilter("\"IsDefault\" = true");
        b.HasIndex(m => new { m.ClientId, m.CreationTime });
        b.HasIndex(m => new { m.ExpiryYear, m.ExpiryMonth }).HasFilter("\"ExpiryNoticedAt\" IS NULL AND \"RemovedAt\" IS NULL");
    }
}

internal sealed class MethodSetupConfiguration : IEntityTypeConfiguration<MethodSetup>
{
    public void Configure(EntityTypeBuilder<MethodSetup> b)
    {
        b.ToTable("MethodSetups", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(s => s.SessionId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.HasIndex(s => new { s.ClientId, s.CreationTime });
    }
}

internal sealed class GatewayCustomerConfiguration : IEntityTypeConfiguration<GatewayCustomer>
{
    public void Configure(EntityTypeBuilder<GatewayCustomer> b)
    {
        b.ToTable("GatewayCustomers", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(c => c.CustomerId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.HasIndex(c => new { c.TenantId, c.ClientId, c.Gateway }).IsUnique().WithEqualNulls();
    }
}
