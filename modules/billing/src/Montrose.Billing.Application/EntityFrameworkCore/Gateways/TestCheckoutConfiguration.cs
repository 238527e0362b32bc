using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Gateways;

internal sealed class TestCheckoutConfiguration : IEntityTypeConfiguration<TestCheckout>
{
    public void Configure(EntityTypeBuilder<TestCheckout> b)
    {
        b.ToTable("TestCheckouts", BillingModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(c => c.Key).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(c => c.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(c => c.Title).HasMaxLength(LedgerConsts.MaxDescriptionLength);
        b.Property(c => c.ReturnUrl).HasMaxLength(PaymentConsts.MaxUrlLength);
        b.Property(c => c.CancelUrl).HasMaxLength(PaymentConsts.MaxUrlLength);
        b.HasIndex(c => new { c.TenantId, c.Key }).IsUnique().WithEqualNulls();
    }
}
