using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Billing.Payments;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> b)
    {
        b.ToTable("Payments", BillingModelBuilderExtensions.Schema, t =>
        {
            t.HasCheckConstraint("CK_Payments_Captured", "\"CapturedMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\"");
            t.HasCheckConstraint("CK_Payments_Refunded", "\"RefundedMinorUnits\" BETWEEN 0 AND \"CapturedMinorUnits\"");
            t.HasCheckConstraint("CK_Payments_Tax", "\"TaxMinorUnits\" BETWEEN 0 AND \"AmountMinorUnits\"");
        });
        b.ConfigureByConvention();
        b.Property(p => p.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(p => p.Provider).HasMaxLength(LedgerConsts.MaxProviderLength);
        b.Property(p => p.ObjectId).HasMaxLength(LedgerConsts.MaxObjectIdLength);
        b.Property(p => p.Description).HasMaxLength(LedgerConsts.MaxDescriptionLength);
        b.Property(p => p.TaxCategory).HasMaxLength(PaymentConsts.MaxTaxCategoryLength);
        b.Property(p => p.RequestKey).HasMaxLength(PaymentConsts.MaxRequestKeyLength);
        b.Property(p => p.SessionId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(p => p.CheckoutUrl).HasMaxLength(PaymentConsts.MaxUrlLength);
        b.Property(p => p.ProviderPaymentId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(p => p.FailureCode).HasMaxLength(PaymentConsts.MaxFailureCodeLength);
        b.Ignore(p => p.Amount);
        b.Ignore(p => p.Tax);
        b.Ignore(p => p.IsOpen);
        b.Ignore(p => p.IsRecharge);
        b.Ignore(p => p.GatewayKey);
        b.HasIndex(p => new { p.ClientId, p.RequestKey }).IsUnique().HasFilter("\"RequestKey\" IS NOT NULL");
        b.HasIndex(p => new { p.Provider, p.ObjectId }).IsUnique().HasFilter("\"Provider\" IS NOT NULL");
        b.HasIndex(p => new { p.TenantId, p.Gateway, p.SessionId });
        b.HasIndex(p => new { p.TenantId, p.Gateway, p.ProviderPaymentId });
        b.HasIndex(p => p.NextCheckAt).HasFilter("\"NextCheckAt\" IS NOT NULL");
        b.HasIndex(p => new { p.TenantId, p.CreationTime, p.Id });
        b.HasIndex(p => new { p.ClientId, p.CreationTime, p.Id });
        // A wallet is recharged by one payment at a time; what is owed is found among the few that are open (PaymentState).
        b.HasIndex(p => p.ClientId, "IX_Payments_OneRecharge").IsUnique().HasFilter("\"Provider\" = 'auto-recharge' AND \"State\" IN (1, 2, 3, 7)");
        b.HasIndex(p => p.TenantId, "IX_Payments_Open").HasFilter("\"State\" IN (1, 2, 3, 7)");
    }
}

internal sealed class PaymentRefundConfiguration : IEntityTypeConfiguration<PaymentRefund>
{
    public void Configure(EntityTypeBuilder<PaymentRefund> b)
    {
        b.ToTable("PaymentRefunds", BillingModelBuilderExtensions.Schema, t => t.HasCheckConstraint("CK_PaymentRefunds_Amount", "\"AmountMinorUnits\" > 0"));
        b.ConfigureByConvention();
        b.Property(r => r.Currency).HasMaxLength(LedgerConsts.CurrencyLength);
        b.Property(r => r.RequestKey).HasMaxLength(PaymentConsts.MaxRequestKeyLength);
        b.Property(r => r.Reason).HasMaxLength(PaymentConsts.MaxReasonLength);
        b.Property(r => r.ProviderRefundId).HasMaxLength(PaymentConsts.MaxProviderIdLength);
        b.Property(r => r.FailureCode).HasMaxLength(PaymentConsts.MaxFailureCodeLength);
        b.Ignore(r => r.Amount);
        b.Ignore(r => r.IsOpen);
        b.Ignore(r => r.GatewayKey);
        b.HasOne<Payment>().WithMany().HasForeignKey(r => r.PaymentId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(r => new { r.PaymentId, r.RequestKey }).IsUnique();
        b.HasIndex(r => r.NextCheckAt).HasFilter("\"NextCheckAt\" IS NOT NULL");
    }
}
