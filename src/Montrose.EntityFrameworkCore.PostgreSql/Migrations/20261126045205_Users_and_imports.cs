using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Users_and_imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Invitations_TenantId_Email",
                schema: "platform",
                table: "Invitations");

            migrationBuilder.AddColumn<string>(
                name: "NormalizedEmail",
                schema: "platform",
                table: "Invitations",
                type: "character varying(256)",
                maxLength: 256,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchEmail",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                computedColumnSql: "upper(\"Email\" COLLATE \"pg_c_utf8\")",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchLastName",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                computedColumnSql: "upper(regexp_replace(trim(coalesce(\"Name\", '') || ' ' || coalesce(\"Surname\", '')), '^.*\\s', '') COLLATE \"pg_c_utf8\")",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchName",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                computedColumnSql: "upper((trim(coalesce(\"Name\", '') || ' ' || coalesce(\"Surname\", ''))) COLLATE \"pg_c_utf8\")",
                stored: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SearchUserName",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                computedColumnSql: "upper(\"UserName\" COLLATE \"pg_c_utf8\")",
                stored: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "PeopleImportRejectedRows",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Row = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<int>(type: "integer", nullable: false),
                    Cells = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleImportRejectedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PeopleImports",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Delimiter = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: false),
                    Headers = table.Column<List<string>>(type: "text[]", nullable: false),
                    Fields = table.Column<int[]>(type: "integer[]", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Department = table.Column<int>(type: "integer", nullable: true),
                    MayInviteAdmins = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    TotalRows = table.Column<int>(type: "integer", nullable: false),
                    ProcessedRows = table.Column<int>(type: "integer", nullable: false),
                    ValidRows = table.Column<int>(type: "integer", nullable: false),
                    RejectedRows = table.Column<int>(type: "integer", nullable: false),
                    Problems = table.Column<string>(type: "text", nullable: true),
                    FailureCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FailureLine = table.Column<long>(type: "bigint", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleImports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TenantId_NormalizedEmail_Id",
                schema: "platform",
                table: "Invitations",
                columns: new[] { "TenantId", "NormalizedEmail", "Id" });

            // Invitations of before: their address in capitals, and of those that expired none stays open beside a newer one.
            migrationBuilder.Sql(
                """
                UPDATE platform."Invitations" SET "NormalizedEmail" = UPPER("Email");
                UPDATE platform."Invitations" SET "RevokedAt" = "ExpiresAt" WHERE "AcceptedAt" IS NULL AND "RevokedAt" IS NULL AND "ExpiresAt" <= now();
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TenantId_Open",
                schema: "platform",
                table: "Invitations",
                columns: new[] { "TenantId", "NormalizedEmail" },
                unique: true,
                filter: "\"AcceptedAt\" IS NULL AND \"RevokedAt\" IS NULL AND \"IsDeleted\" = false")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_CreationTime_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "CreationTime", "Id" },
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_SearchEmail_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "SearchEmail", "Id" },
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_SearchLastName_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "SearchLastName", "Id" },
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_SearchName_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "SearchName", "Id" },
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_SearchUserName_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "SearchUserName", "Id" },
                filter: "\"IsDeleted\" = false");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleImportRejectedRows_TenantId_ImportId_Row",
                schema: "platform",
                table: "PeopleImportRejectedRows",
                columns: new[] { "TenantId", "ImportId", "Row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeopleImports_TenantId_CreationTime_Id",
                schema: "platform",
                table: "PeopleImports",
                columns: new[] { "TenantId", "CreationTime", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeopleImportRejectedRows",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "PeopleImports",
                schema: "platform");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_TenantId_NormalizedEmail_Id",
                schema: "platform",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_Invitations_TenantId_Open",
                schema: "platform",
                table: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_CreationTime_Id",
                table: "AbpUsers");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_SearchEmail_Id",
                table: "AbpUsers");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_SearchLastName_Id",
                table: "AbpUsers");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_SearchName_Id",
                table: "AbpUsers");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_SearchUserName_Id",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "SearchEmail",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "SearchLastName",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "SearchName",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "SearchUserName",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "NormalizedEmail",
                schema: "platform",
                table: "Invitations");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TenantId_Email",
                schema: "platform",
                table: "Invitations",
                columns: new[] { "TenantId", "Email" });
        }
    }
}
